package glossator.check;

import glossator.model.Edition;
import glossator.model.Entity;
import glossator.parse.ParsedEdition;
import glossator.problem.SourceText;
import glossator.read.EditionSources;
import glossator.read.SourceDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules look at: an edition at every stage from its files to its bound whole. */
public final class Apparatus {
  private final EditionSources sources;
  private final ParsedEdition parsed;
  private final Edition edition;
  private final Holdings holdings;
  private final BooleanSupplier abandoned;
  private final Map<String, SourceDocument> documents;
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();
  private @Nullable List<Written> writings;

  /**
   * @param sources the files
   * @param parsed what each of them says
   * @param edition what they say together
   * @param holdings what lies beside the documents
   */
  public Apparatus(
      EditionSources sources, ParsedEdition parsed, Edition edition, Holdings holdings) {
    this(sources, parsed, edition, holdings, () -> false);
  }

  /**
   * The same.
   *
   * @param abandoned whether nobody wants to know any more; asked by several threads
   */
  public Apparatus(
      EditionSources sources,
      ParsedEdition parsed,
      Edition edition,
      Holdings holdings,
      BooleanSupplier abandoned) {
    this.abandoned = abandoned;
    this.sources = sources;
    this.parsed = parsed;
    this.edition = edition;
    this.holdings = holdings;
    this.documents =
        sources.documents().stream()
            .collect(Collectors.toMap(each -> each.source().path(), Function.identity()));
  }

  /**
   * Ends a rule that nobody waits for any more; to be called now and then.
   *
   * @throws CancellationException when that is so
   */
  public void goOn() {
    if (abandoned.getAsBoolean()) {
      throw new CancellationException();
    }
  }

  /** The files. */
  public EditionSources sources() {
    return sources;
  }

  /** What each file says by itself. */
  public ParsedEdition parsed() {
    return parsed;
  }

  /** What they say together. */
  public Edition edition() {
    return edition;
  }

  /** What lies beside the documents. */
  public Holdings holdings() {
    return holdings;
  }

  /** All its words as they are written; taken up once, for whichever rule asks first. */
  public synchronized List<Written> writings() {
    List<Written> known = writings;
    if (known == null) {
      known = Writings.of(sources, parsed);
      writings = known;
    }
    return known;
  }

  /**
   * What several rules look things up in; made once, for whichever asks first.
   *
   * @param kind of which the apparatus has one
   * @param making makes it of this apparatus; may be asked by any thread, and asks for no other
   */
  public <T> T shared(Class<T> kind, Function<Apparatus, T> making) {
    return kind.cast(shared.computeIfAbsent(kind, key -> making.apply(this)));
  }

  /**
   * Where a value of an entry's metadata is written.
   *
   * @param path keys, and numbers from 0 for the values of a list: {@code "offices", 1, "to"}
   * @return an offset in the entry's file, in UTF-16 units; that of the last value on the path when
   *     the path leads further than what is written
   */
  public int place(Entity entity, Object... path) {
    SourceDocument document = documents.get(entity.identity().source().path());
    return document == null ? 0 : MetadataPlaces.offset(document.metadata(), Arrays.asList(path));
  }

  /** The file that an entry stands in. */
  public static SourceText source(Entity entity) {
    return entity.identity().source();
  }
}
