package glossator.build;

import glossator.parse.ParsedMemory;
import glossator.read.DocumentMemory;

/**
 * What a session knows of an edition's documents.
 *
 * @param documents what they say
 * @param parsed what that means
 */
record EditionMemory(DocumentMemory documents, ParsedMemory parsed) {
  EditionMemory() {
    this(new DocumentMemory(), new ParsedMemory());
  }
}
