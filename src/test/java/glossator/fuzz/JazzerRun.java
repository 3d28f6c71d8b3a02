package glossator.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The entry of Jazzer, which makes inputs by what they reach in the program: its driver finds the
 * methods by their names, so that nothing of it is needed to compile this. The target is named by
 * {@code --target_args}.
 */
public final class JazzerRun {
  private static FuzzTarget target = FuzzTargets.all().get(0);

  private JazzerRun() {}

  /** Called once by Jazzer; takes the name of the target. */
  public static void fuzzerInitialize(String[] arguments) {
    target = FuzzTargets.named(arguments[0]);
  }

  /** Called by Jazzer for each input. */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    target.take(input);
  }

  /** Writes the samples of a target into a folder, where Jazzer begins: {@code target folder}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    List<byte[]> samples = FuzzTargets.named(arguments[0]).samples();
    for (int i = 0; i < samples.size(); i++) {
      Files.write(folder.resolve("sample-" + i), samples.get(i));
    }
  }
}
