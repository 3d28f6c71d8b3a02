package glossator.build;

import glossator.bind.BindMemory;
import glossator.parse.ParsedMemory;
import glossator.read.DocumentMemory;

/**
 * What a session knows of an edition's documents.
 *
 * @param documents what they say
 * @param parsed what that means
 * @param bound what that means in the whole
 */
record EditionMemory(DocumentMemory documents, ParsedMemory parsed, BindMemory bound) {
  EditionMemory() {
    this(new DocumentMemory(), new ParsedMemory(), new BindMemory());
  }
}
