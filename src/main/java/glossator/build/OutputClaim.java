package glossator.build;

import glossator.bake.OutputFolder;
import glossator.bake.OutputLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Takes the output folder for a build, or says why it cannot be had. */
final class OutputClaim {
  /** Longer than any build should take; whoever waits is told. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private OutputClaim() {}

  /**
   * Takes the lock of a folder, after any other build that is at work on it.
   *
   * @param output the folder as messages name it
   * @param waiting is called once when there is another build to wait for
   * @throws UnusableFolderException when the other build takes too long
   * @throws IOException when nothing can be written beside the folder
   */
  static OutputLock lock(OutputFolder folder, Path output, Runnable waiting)
      throws IOException, UnusableFolderException {
    return folder
        .lock(PATIENCE, waiting)
        .orElseThrow(
            () ->
                new UnusableFolderException(
                    "another build has been at work on "
                        + output
                        + " for "
                        + PATIENCE.toSeconds()
                        + " s, and is still"));
  }

  /**
   * Refuses a folder if there is anything against it.
   *
   * @param objection empty when there is nothing
   * @throws UnusableFolderException when there is
   */
  static void refuse(String objection) throws UnusableFolderException {
    if (!objection.isEmpty()) {
      throw new UnusableFolderException(objection);
    }
  }
}
