package glossator.bind;

import glossator.model.Entity;
import glossator.model.Settings;
import glossator.problem.Problem;
import glossator.progress.Crew;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What documents were bound to, for the next time. A document is bound anew when it was parsed
 * anew; when a reference in it leads elsewhere; when a name was given or taken away whose words it
 * holds; when an id of its page went to another; and whenever an error was found in it. All that
 * comes of the others is the same objects as before.
 */
public final class BindMemory {
  private final Map<String, Known> units = new ConcurrentHashMap<>();

  /** What was bound before its turn. */
  private final Map<String, Known> ahead = new ConcurrentHashMap<>();

  private final Map<String, Object> wholes = new ConcurrentHashMap<>();
  private final Set<String> met = ConcurrentHashMap.newKeySet();
  private final EntityCatalogue.Memory catalogue = new EntityCatalogue.Memory();
  private final NameMemory names = new NameMemory();
  private final ParagraphNumbering.Memory numbering = new ParagraphNumbering.Memory();
  private final HeadingBinder.Memory headings = new HeadingBinder.Memory();
  private final CollectedMentions.Memory mentions = new CollectedMentions.Memory();
  private @Nullable Settings settings;

  /** Whether a binding has begun and not ended, as one that failed. */
  private boolean open;

  /**
   * What a unit was bound to.
   *
   * @param problems what is to be told of it
   * @param cited the keys of works
   * @param troubled whether it depends on more than is told here
   */
  private record Known(
      List<Object> inputs,
      Object outcome,
      List<Problem> problems,
      Map<String, Targets.Target> targets,
      Set<String> cited,
      List<Anchors.Taking> takings,
      boolean troubled) {}

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

  /**
   * Begins a binding.
   *
   * @param entities all there are, by id
   * @return the index of their names
   */
  NameIndex begin(Settings chosen, Map<String, Entity> entities) {
    if (open || settings == null || !chosen.equals(settings)) {
      forget();
    }
    open = true;
    settings = chosen;
    met.clear();
    ahead.clear();
    return names.begin(entities);
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
    names.forget();
    settings = null;
  }

  /** The numbers of paragraphs. */
  ParagraphNumbering.Memory numbering() {
    return numbering;
  }

  /** What was said of notes, and their ids. */
  HeadingBinder.Memory headings() {
    return headings;
  }

  /** The mentions of everything. */
  CollectedMentions.Memory mentions() {
    return mentions;
  }

  /** The entries in their order. */
  EntityCatalogue.Memory catalogue() {
    return catalogue;
  }

  /**
   * Binds units of one page on all processors, each as if no other took ids of the page. {@link
   * #bound} takes over what would not be otherwise in its turn, and binds the others again.
   */
  void bindAhead(List<? extends Unit<?>> units, Binding binding, Anchors anchors) {
    Crew.forEach(
        units.size(),
        i -> {
          Unit<?> unit = units.get(i);
          Known known = known(unit, binding);
          ahead.put(unit.key(), known == null ? bind(unit, binding, anchors.within()) : known);
        });
  }

  /** What a unit is bound to, in its turn. */
  @SuppressWarnings("unchecked") // a key has outcomes of one type
  <T> T bound(Unit<T> unit, Binding binding, Anchors anchors) {
    met.add(unit.key());
    Known early = ahead.remove(unit.key());
    Known known = early == null ? known(unit, binding) : early;
    if (known == null || !anchors.takeAgain(known.takings())) {
      known = bind(unit, binding, anchors);
    }
    known.problems().forEach(binding.problems()::report);
    if (known.troubled()) {
      units.remove(unit.key());
    } else {
      units.put(unit.key(), known);
    }
    return (T) known.outcome();
  }

  /** What a unit was bound to, as far as that depends on nothing but ids. */
  private @Nullable Known known(Unit<?> unit, Binding binding) {
    Known known = units.get(unit.key());
    boolean same =
        known != null
            && known.inputs().equals(unit.inputs())
            && unit.sources().stream().noneMatch(names::mayHoldChanged)
            && binding.leadTheSame(known.targets())
            && binding.citable(known.cited());
    return same ? known : null;
  }

  private static Known bind(Unit<?> unit, Binding binding, Anchors anchors) {
    UnitReads reads = new UnitReads();
    Object outcome = unit.work().apply(binding.heardBy(reads), anchors.heardBy(reads));
    return new Known(
        unit.inputs(),
        outcome,
        reads.problems(),
        reads.targets(),
        reads.cited(),
        reads.takings(),
        reads.isTroubled());
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
