package glossator.fuzz;

import static glossator.fuzz.Soundness.require;

import glossator.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whole editions on the disk, checked and built by the commands. */
final class CommandTarget implements FuzzTarget {
  private static final Set<Integer> GOOD = Set.of(0, 1);

  @Override
  public String name() {
    return "commands";
  }

  @Override
  public String rule() {
    return "edition";
  }

  @Override
  public List<byte[]> samples() throws IOException {
    return Samples.editions();
  }

  @Override
  public void take(byte[] input) throws IOException {
    Path room = Files.createTempDirectory("glossator-fuzz");
    try {
      write(ManyFiles.of(input), room.resolve("edition"));
      String edition = room.resolve("edition").toString();
      run("check", "-C", edition, "--format", input.length % 2 == 0 ? "json" : "text");
      run("build", "-C", edition, "--output", room.resolve("site").toString());
    } finally {
      Folders.delete(room);
    }
  }

  private static void run(String... arguments) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int exit = Main.run(out, out, arguments);
    require(GOOD.contains(exit), "exit code " + exit, said);
  }

  /** Writes the files that the system can hold; settings of folders could lead out of the room. */
  private static void write(Map<String, byte[]> files, Path edition) throws IOException {
    Files.createDirectories(edition.resolve("content"));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.ISO_8859_1);
      boolean inside =
          file.getKey().startsWith("content/")
              || (file.getKey().equals("jbake.properties")
                  && !text.contains("older")
                  && !text.contains("\\"));
      try {
        Path path = edition.resolve(file.getKey()).normalize();
        if (inside && path.startsWith(edition) && !Files.exists(path)) {
          Files.createDirectories(path.getParent());
          Files.write(path, file.getValue());
        }
      } catch (InvalidPathException | java.nio.file.FileSystemException impossible) {
        // The system has no such name.
      }
    }
  }
}
