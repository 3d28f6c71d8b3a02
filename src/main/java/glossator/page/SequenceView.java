package glossator.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands among the others.
 *
 * @param dates of the event itself, in words
 * @param before the last that was over when it began
 * @param meanwhile those that lasted while it did, in order of time; not all when there are many
 * @param after the first that began when it was over
 * @param whole what it is part of
 * @param parts of it, in order of time
 * @param partsLabel what the edition calls them
 */
public record SequenceView(
    String dates,
    @Nullable EventLink before,
    List<EventLink> meanwhile,
    @Nullable EventLink after,
    List<EventLink> whole,
    List<EventLink> parts,
    String partsLabel) {

  /** An event and its date in words. */
  public record EventLink(String name, String address, String dates) {}

  /** Whether there is anything to tell. */
  public boolean isEmpty() {
    return before == null
        && after == null
        && meanwhile.isEmpty()
        && whole.isEmpty()
        && parts.isEmpty();
  }
}
