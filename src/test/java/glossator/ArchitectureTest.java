package glossator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import glossator.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms of the house, what may be carried into them, and how they are kept. */
class ArchitectureTest {
  private static final String HOUSE = "glossator.";

  /** From top to bottom; a room knows only rooms below it. Some are not built yet. */
  private static final List<String> ROOMS =
      List.of(
          "cli",
          "report",
          "serve",
          "build",
          "bake",
          "export",
          "catalogue",
          "search",
          "page",
          "draw",
          "html",
          "check",
          "cite",
          "bind",
          "overlay",
          "parse",
          "read",
          "model",
          "edtf",
          "markup",
          "problem",
          "progress");

  private static final Map<String, Set<String>> IMPORTERS =
      Map.ofEntries(
          Map.entry("picocli..", Set.of("cli")),
          Map.entry("com.sun.net.httpserver..", Set.of("serve")),
          Map.entry("org.jbake..", Set.of("bake")),
          Map.entry("freemarker..", Set.of("bake")),
          Map.entry("org.apache.commons.configuration2..", Set.of("bake")),
          Map.entry("com.vladsch.flexmark..", Set.of("parse")),
          Map.entry("org.owasp..", Set.of("parse")),
          Map.entry("org.snakeyaml..", Set.of("read")),
          Map.entry("com.fasterxml.jackson..", Set.of("read", "report")),
          Map.entry("de.undercouch..", Set.of("cite")),
          Map.entry("org.apache.lucene..", Set.of("search")),
          Map.entry("org.tartarus.snowball..", Set.of("search")),
          Map.entry("com.github.difflib..", Set.of("report")));

  private static final int LONGEST_FILE = 300;
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:(?:abstract|final|sealed|non-sealed|strictfp) )*"
              + "(?:class|interface|enum|record|@interface) \\w+");

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("glossator");

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(HOUSE) ? name.substring(HOUSE.length()).replaceAll("\\..*", "") : "";
  }

  @Test
  void everyClassHasARoom() {
    TreeSet<String> unknown = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      if (!ROOMS.contains(room(type))) {
        unknown.add(type.getName());
      }
    }
    none("Classes outside the rooms", unknown);
  }

  @Test
  void importsGoDownOnly() {
    TreeSet<String> upwards = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      type.getDirectDependenciesFromSelf().stream()
          .filter(each -> each.getTargetClass().getPackageName().startsWith(HOUSE))
          .filter(each -> level(each.getTargetClass()) < level(type))
          .forEach(each -> upwards.add(each.getDescription()));
    }
    none("Dependencies that go up", upwards);
  }

  private static int level(JavaClass type) {
    return ROOMS.indexOf(room(type.getBaseComponentType()));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("glossator.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void everyLibraryStaysInItsRoom() {
    IMPORTERS.forEach(
        (library, rooms) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    rooms.stream().map(room -> HOUSE + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM));
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Item|Data)").check(PROGRAM);
  }

  @Test
  void onlyMainKnowsTheConsole() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(PROGRAM);
  }

  @Test
  void nobodyLogs() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "ch.qos.logback..")
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsNullMarked() {
    TreeSet<String> unmarked = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
        unmarked.add(type.getPackageName());
      }
    }
    none("Packages without @NullMarked", unmarked);
  }

  @Test
  void noFileIsLong() throws IOException {
    List<String> longFiles = new ArrayList<>();
    sources("src")
        .forEach(
            (file, text) -> {
              long lines = text.lines().count();
              if (lines > LONGEST_FILE) {
                longFiles.add(file + " has " + lines + " lines");
              }
            });
    none("Files of more than " + LONGEST_FILE + " lines", longFiles);
  }

  @Test
  void everyPublicTypeIsExplained() throws IOException {
    List<String> bare = new ArrayList<>();
    sources("src")
        .forEach(
            (file, text) -> {
              var type = PUBLIC_TYPE.matcher(text);
              if (type.find() && !isExplained(text.substring(0, type.start()))) {
                bare.add(file + ": " + type.group());
              }
            });
    none("Public types without Javadoc", bare);
  }

  /** Whether what stands between the imports and the type has Javadoc in it. */
  private static boolean isExplained(String before) {
    int comment = before.lastIndexOf("/**");
    int imports = Math.max(before.lastIndexOf("\nimport "), before.lastIndexOf("package "));
    return comment > imports;
  }

  private static Map<Path, String> sources(String folder) throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(Path.of(folder))) {
      for (Path file : walk.filter(each -> each.toString().endsWith(".java")).toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    return texts;
  }

  private static void none(String complaint, Collection<String> offenders) {
    assertTrue(
        offenders.isEmpty(), () -> complaint + ":\n  " + String.join("\n  ", offenders) + "\n");
  }
}
