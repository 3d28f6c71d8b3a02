package glossator.bind;

import glossator.model.Entity;
import glossator.model.Mention;
import glossator.model.Named;
import glossator.model.Settings;
import glossator.parse.ParsedEdition;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What documents were bound to, for the next time. A document is bound anew when it was parsed
 * anew; when a reference in it leads elsewhere; when a name was given or taken away whose words it
 * holds; when an id of its page went to another; and whenever anything was wrong with it. All that
 * comes of the others is the same objects as before.
 */
public final class BindMemory {
  private static final int MANY = 200_000;

  private final Map<String, Unit> units = new ConcurrentHashMap<>();
  private final Map<String, Object> wholes = new ConcurrentHashMap<>();
  private final Set<String> met = ConcurrentHashMap.newKeySet();
  private final FilingKeys filing = new FilingKeys();
  private final ParagraphNumbering.Memory numbering = new ParagraphNumbering.Memory();
  private final Map<String, Read> headings = new HashMap<>();
  private final Map<String, String> slugs = new HashMap<>();
  private List<Entity> named = List.of();
  private @Nullable NameIndex index;
  private @Nullable Settings settings;

  /** Whether a binding has begun and not ended, as one that failed. */
  private boolean open;

  private Map<String, Set<String>> names = Map.of();
  private Map<String, List<Mention>> mentions = Map.of();
  private Collection<List<String>> changedNames = List.of();

  private record Unit(
      List<Object> inputs,
      Object outcome,
      Map<String, Targets.Target> targets,
      List<Anchors.Taking> takings) {}

  /** A commentary in which nothing was wrong, and its notes. */
  private record Read(ParsedEdition.Commentary commentary, List<NoteHeading> headings) {}

  /** An object that is equal to itself alone. */
  record Same(Object object) {
    @Override
    @SuppressWarnings("ReferenceEquality") // that is what it is for
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.object == object;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(object);
    }
  }

  /** Begins a binding. */
  @SuppressWarnings("ReferenceEquality") // the names of the same index are the same
  void begin(Settings chosen, NameIndex index) {
    if (open || !chosen.equals(settings)) {
      forget();
    }
    open = true;
    settings = chosen;
    Map<String, Set<String>> now = index.names();
    changedNames = units.isEmpty() || now == names ? List.of() : changes(now);
    names = now;
    met.clear();
  }

  /** The words of names that are new, gone, or of others than before. */
  private Collection<List<String>> changes(Map<String, Set<String>> other) {
    Map<List<String>, Boolean> changed = new HashMap<>();
    names.forEach(
        (name, entities) -> {
          if (!entities.equals(other.get(name))) {
            changed.put(words(name), true);
          }
        });
    other.forEach(
        (name, entities) -> {
          if (!names.containsKey(name)) {
            changed.put(words(name), true);
          }
        });
    return changed.keySet();
  }

  private static List<String> words(String name) {
    return Words.in(name).stream()
        .map(Words.Token::text)
        .filter(word -> Words.isWordPart(word.codePointAt(0)))
        .toList();
  }

  /** Ends a binding; what was not met in it is forgotten, since it would be out of date. */
  void end() {
    open = false;
    units.keySet().retainAll(met);
    wholes.keySet().retainAll(met);
  }

  /** Forgets everything. */
  public void forget() {
    units.clear();
    wholes.clear();
    names = Map.of();
    mentions = Map.of();
    settings = null;
  }

  /** The numbers of paragraphs. */
  ParagraphNumbering.Memory numbering() {
    return numbering;
  }

  /** What lemmata are called in ids; a writer's lemmata are few, but a session may be long. */
  Map<String, String> slugs() {
    if (slugs.size() > MANY) {
      slugs.clear();
    }
    return slugs;
  }

  /** Reads the notes of a commentary, given those of last time where it is the same. */
  @SuppressWarnings("ReferenceEquality") // comparing the words would cost what reading costs
  List<NoteHeading> headings(
      ParsedEdition.Commentary commentary,
      ProblemSink problems,
      Function<ProblemSink, NoteReader> reader) {
    String path = commentary.source().path();
    Read known = headings.remove(path);
    boolean same = known != null && known.commentary() == commentary;
    Problems found = new Problems();
    List<NoteHeading> now =
        reader.apply(found).read(same && known != null ? known.headings() : List.of());
    List<Problem> told = found.inReadingOrder();
    told.forEach(problems::report);
    if (told.isEmpty() && now.size() == commentary.body().notes().size()) {
      headings.put(path, new Read(commentary, now));
    }
    return now;
  }

  /** The index of names, the very one of last time where all names are the same. */
  NameIndex names(Collection<Entity> entities) {
    NameIndex known = index;
    List<Entity> now = List.copyOf(entities);
    if (known == null || !isNamedAlike(now)) {
      known = NameIndex.of(now);
      index = known;
    }
    named = now;
    return known;
  }

  @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
  private boolean isNamedAlike(List<Entity> now) {
    boolean same = now.size() == named.size();
    for (int i = 0; same && i < now.size(); i++) {
      Entity entity = now.get(i);
      same = entity == named.get(i) || isNamedAlike(entity, named.get(i));
    }
    return same;
  }

  private static boolean isNamedAlike(Entity one, Entity other) {
    return one.id().equals(other.id())
        && one.identity().autolink() == other.identity().autolink()
        && one.identity().name().equals(other.identity().name())
        && one.identity().aliases().stream()
            .map(Named::text)
            .toList()
            .equals(other.identity().aliases().stream().map(Named::text).toList());
  }

  /** The keys by which names are filed. */
  FilingKeys filing() {
    return filing;
  }

  /**
   * What a document is bound to.
   *
   * @param key of the document
   * @param inputs what else must be the same: by {@link #equals}
   * @param sources the words of the document
   * @param work binds it
   */
  @SuppressWarnings("unchecked") // a key has outcomes of one type
  <T> T unit(
      String key,
      List<Object> inputs,
      List<SourceText> sources,
      Binding binding,
      Anchors anchors,
      BiFunction<Binding, Anchors, T> work) {
    met.add(key);
    Unit known = units.get(key);
    if (known != null
        && known.inputs().equals(inputs)
        && sources.stream().noneMatch(this::mayHoldChangedName)
        && binding.leadTheSame(known.targets())
        && anchors.takeAgain(known.takings())) {
      return (T) known.outcome();
    }
    UnitReads reads = new UnitReads(binding.problems());
    T outcome = work.apply(binding.heardBy(reads), anchors.heardBy(reads));
    if (reads.isTroubled()) {
      units.remove(key);
    } else {
      units.put(key, new Unit(inputs, outcome, reads.targets(), reads.takings()));
    }
    return outcome;
  }

  /** Whether a text has all words of a name; one with escapes may have more than can be seen. */
  private boolean mayHoldChangedName(SourceText source) {
    if (changedNames.isEmpty()) {
      return false;
    }
    String text = source.content();
    boolean plain = text.indexOf('\\') < 0 && text.indexOf('&') < 0;
    return !plain
        || changedNames.stream().anyMatch(words -> words.stream().allMatch(text::contains));
  }

  /** The mentions of entities, each list the very one of last time where it is equal. */
  Map<String, List<Mention>> mentions(Map<String, List<Mention>> now) {
    Map<String, List<Mention>> before = mentions;
    now.replaceAll(
        (entity, list) -> {
          List<Mention> known = before.get(entity);
          return list.equals(known) ? known : list;
        });
    mentions = now;
    return now;
  }

  /** The object of last time where it is equal. */
  @SuppressWarnings("unchecked") // a key has objects of one type
  <T> T whole(String key, T object) {
    met.add(key);
    Object known = wholes.get(key);
    if (known != null && known.equals(object)) {
      return (T) known;
    }
    wholes.put(key, object);
    return object;
  }
}
