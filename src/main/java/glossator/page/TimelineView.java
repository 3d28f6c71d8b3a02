package glossator.page;

import glossator.draw.Axis;
import glossator.draw.OfficeStrip;
import glossator.draw.Stroke;
import java.util.List;
import java.util.Set;

/**
 * The events on an axis of time.
 *
 * @param width of the drawing, in user units
 * @param axis and what stands behind the events
 * @param events with a name on the drawing
 * @param clusters of the others
 * @param signs that occur, by their words, for the legend
 * @param textDate when the text was written, in words; empty when that is not known
 * @param people whose offices can be shown on the same axis
 */
public record TimelineView(
    int width,
    Axis axis,
    List<EventMark> events,
    List<ClusterMark> clusters,
    Set<String> signs,
    String textDate,
    List<PersonStrip> people) {

  /**
   * An event with its mark.
   *
   * @param title its whole name and its date in words
   * @param address of its page
   * @param name as much of its name as is written
   * @param x where the name is anchored
   * @param y of the mark
   * @param anchor {@code start} or {@code end}
   * @param left of the area that belongs to it
   * @param width of that area
   * @param strokes of the mark
   */
  public record EventMark(
      String title,
      String address,
      String name,
      double x,
      double y,
      String anchor,
      double left,
      double width,
      List<Stroke> strokes) {}

  /**
   * Events without names on the drawing, as a column.
   *
   * @param count how many they are
   * @param from the year of the first
   * @param to the year of the last
   * @param group the number of the group of the list in which the first stands, from 1
   */
  public record ClusterMark(
      int count,
      String from,
      String to,
      int group,
      double x,
      double y,
      double width,
      double height) {}

  /** A person and their offices. */
  public record PersonStrip(String name, String address, OfficeStrip strip) {}
}
