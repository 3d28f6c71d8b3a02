package glossator.bake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program beside which another is built while it runs. */
class ReplacedProgramTest {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path EDITION = Path.of("src/test/resources/editions/minimal/edition");

  private static final String MARK = "/* another */";

  @TempDir private Path folder = Path.of("");

  /** As a preview does that goes on while the program is built anew. */
  @Test
  void itKeepsItsTheme() throws IOException, ReflectiveOperationException {
    Path jar = folder.resolve("program.jar");
    pack(jar, "");
    try (URLClassLoader program = program(jar)) {
      Map<String, String> before = build(program, folder.resolve("before"));
      replace(jar);
      Map<String, String> after = build(program, folder.resolve("after"));
      assertEquals(before.keySet(), after.keySet());
      after.values().removeAll(before.values());
      assertEquals(Set.of(), after.keySet(), "files that are other than before");
    }
  }

  /** What a program made is not taken for what the other one would make. */
  @Test
  void theOtherProgramBuildsAnew() throws IOException, ReflectiveOperationException {
    Path jar = folder.resolve("program.jar");
    pack(jar, "");
    Path site = folder.resolve("site");
    try (URLClassLoader program = program(jar)) {
      build(program, folder.resolve("before"));
      replace(jar);
      build(program, site);
    }
    try (URLClassLoader another = program(jar)) {
      assertTrue(build(another, site).getOrDefault("index.html", "").contains(MARK));
    }
  }

  private static URLClassLoader program(Path jar) throws IOException {
    List<URL> path = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (String place : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      path.add(Path.of(place).toUri().toURL());
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  private void replace(Path jar) throws IOException {
    pack(folder.resolve("another.jar"), MARK);
    Files.move(folder.resolve("another.jar"), jar, REPLACE_EXISTING);
  }

  /** Packs the program as Maven does, with something put behind each file of the theme. */
  private static void pack(Path jar, String mark) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(CLASSES)) {
      out.setLevel(0);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = CLASSES.relativize(file).toString().replace('\\', '/');
        out.putNextEntry(new JarEntry(name));
        out.write(Files.readAllBytes(file));
        if (name.startsWith("theme/")) {
          out.write(mark.getBytes(UTF_8));
        }
      }
    }
  }

  /** The site as the program makes it. */
  private static Map<String, String> build(ClassLoader program, Path output)
      throws IOException, ReflectiveOperationException {
    Method run =
        program
            .loadClass("glossator.cli.Main")
            .getMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
    StringWriter err = new StringWriter();
    String[] arguments = {"build", "-C", EDITION + "", "-o", output + ""};
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    Object code = run.invoke(null, nowhere, new PrintWriter(err), arguments);
    assertEquals("0 ", code + " " + err);
    Map<String, String> site = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        site.put(output.relativize(file) + "", Files.readString(file, ISO_8859_1));
      }
    }
    return site;
  }
}
