package glossator.serve;

import glossator.build.EditionSession;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/** Hears of the course of a preview; always on the same thread. */
public interface PreviewListener {

  /** The site is served from now on: at first the one of before, if there is one. */
  void serving(URI address);

  /**
   * Pages that are open were brought up to date, and told; the others follow.
   *
   * @param update what came of it
   * @param files of the edition that have changed
   * @param nanoseconds from the change until open pages were told
   */
  default void shown(EditionSession.Update update, Set<Path> files, long nanoseconds) {
    // Few listeners care before all pages are as they should be.
  }

  /**
   * The site was brought up to date, or could not be: all pages that show a part of the edition
   * each.
   *
   * @param update what came of it, with all files that have changed
   * @param files of the edition that have changed; empty at the first time
   * @param nanoseconds from the change until open pages were told
   */
  void updated(EditionSession.Update update, Set<Path> files, long nanoseconds);

  /**
   * The pages that gather all of the edition were brought up to date as well.
   *
   * @param update what came of it, with the files that have changed since {@link #updated}
   * @param nanoseconds from the change until open pages were told
   */
  default void gathered(EditionSession.Update update, long nanoseconds) {
    // They are as much at their places as the others, of which listeners have heard.
  }

  /**
   * What an update had left was done: its report tells of everything that was found.
   *
   * @param update what came of it
   */
  void settled(EditionSession.Update update);

  /** Something stands in the way of the next update; the preview goes on. */
  void hindered(String message);

  /** The next update failed in a way that was not foreseen; the preview goes on. */
  void failed(Exception fault);
}
