package glossator.page;

import java.util.List;

/**
 * Who was at which event, and in what role.
 *
 * @param events the columns, in order of time
 * @param groups the rows
 * @param peopleOmitted how many people have no row, since the table would be too large
 * @param eventsOmitted how many events have no column
 */
public record PresenceView(
    List<Column> events, List<Group> groups, int peopleOmitted, int eventsOmitted) {

  /** An event. */
  public record Column(String name, String address, String dates) {}

  /** People of one side; it is empty for those who have none, or whom they share with nobody. */
  public record Group(String side, List<Row> rows) {}

  /** A person; the address is empty when the edition has no entry. */
  public record Row(String name, String address, List<Cell> cells) {}

  /**
   * What a person was at an event.
   *
   * @param present whether they were there
   * @param role in a word or two; empty when it is not known
   * @param full the whole role, when {@code role} is but its beginning; else empty
   */
  public record Cell(boolean present, String role, String full) {}
}
