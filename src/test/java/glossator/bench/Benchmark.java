package glossator.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Builds editions of several sizes with the launcher, several times each, and prints a table.
 * {@code Benchmark FOLDER RUNS SIZE...}, in the program's folder.
 */
public final class Benchmark {
  private static final long SEED = 7;
  private static final double MEGA = 1e6;

  /** What JBake as it is published bears without anybody losing patience. */
  private static final List<String> FOR_STOCK = List.of("tiny", "small");

  /** What can be written in Hugo's form. */
  private static final List<String> FOR_HUGO = List.of("small", "book", "large");

  /** As the launcher starts the program. */
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java") + "",
          "-XX:TieredStopAtLevel=1",
          "-Xms330m",
          "-Xmn40m",
          "-XX:GCTimeRatio=4",
          "-XX:TenuredGenerationSizeSupplement=0",
          "-XX:MaxTenuringThreshold=0",
          "-XX:+UseParallelGC",
          "-XX:-UsePerfData");

  private final Path room;
  private final int runs;
  private final PrintStream out;
  private final String hugo;
  private final Map<String, Double> whole = new LinkedHashMap<>();
  private final List<String> ratios = new ArrayList<>();

  /**
   * Takes what it is to do.
   *
   * @param hugo its version, or nothing when it is not wanted
   */
  private Benchmark(Path room, int runs, String hugo, PrintStream out) {
    this.room = room;
    this.hugo = hugo;
    this.runs = runs;
    this.out = out;
  }

  /** Measures, and prints as it goes. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path room = Path.of(arguments[0]).toAbsolutePath();
    String hugo = Boolean.getBoolean("hugo") ? HugoRuns.version().orElse("") : "";
    Benchmark benchmark = new Benchmark(room, Integer.parseInt(arguments[1]), hugo, System.out);
    benchmark.surroundings();
    for (String size : List.of(arguments).subList(2, arguments.length)) {
      Path edition = benchmark.edition(size);
      if (Files.isDirectory(edition)) {
        benchmark.measure(size, edition);
      } else {
        System.out.println("| " + size + " | skipped: its text is not beside this folder |");
      }
    }
    benchmark.growth();
  }

  private void surroundings() {
    out.printf(
        Locale.ROOT,
        "Java %s, %s, %d processors; %d runs of each, medians.%n%n",
        System.getProperty("java.runtime.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        Runtime.getRuntime().availableProcessors(),
        runs);
    out.println(
        "| edition | what | seconds | least | most | of the processors | memory, MB | files | MB |");
    out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|");
  }

  /** Makes an edition; tiny is a copy of the bundled one. */
  private Path edition(String size) throws IOException {
    Path folder = room.resolve(size);
    switch (size) {
      case "tiny" -> {
        Folders.delete(folder);
        for (String part : List.of("content", "templates", "assets")) {
          Folders.copy(Path.of(part).toAbsolutePath(), folder.resolve(part));
        }
        Files.copy(Path.of("jbake.properties"), folder.resolve("jbake.properties"));
      }
      case "diary" -> {
        if (Files.isDirectory(Diary.SOURCE)) {
          Folders.delete(folder);
          Diary.write(folder);
        }
      }
      case "war-and-peace" -> {
        if (Files.exists(WarAndPeace.SOURCE)) {
          Folders.delete(folder);
          WarAndPeace.write(folder);
        }
      }
      default -> {
        Folders.delete(folder);
        EditionGenerator.write(folder, EditionSize.named(size), SEED);
      }
    }
    return folder;
  }

  private void measure(String size, Path edition) throws IOException, InterruptedException {
    Path output = room.resolve(size + "-site");
    Path cache = room.resolve("." + size + "-site.cache");
    List<String> build = List.of("./glossator", "build", "-C", edition + "", "-o", output + "");
    List<String> fresh = new ArrayList<>(build);
    fresh.add("--fresh");
    List<Measured> first = new ArrayList<>();
    List<Measured> again = new ArrayList<>();
    List<Measured> unchanged = new ArrayList<>();
    List<Measured> changed = new ArrayList<>();
    List<Measured> floor = new ArrayList<>();
    List<HugoRuns> peers = peers(size, edition);
    run(List.of("./glossator", "--version"));
    for (int i = 0; i < runs; i++) {
      Folders.delete(output);
      Folders.delete(cache);
      first.add(run(build));
      again.add(run(fresh));
      unchanged.add(run(build));
      changed.add(changed(edition, build));
      Path copy = room.resolve("floor");
      floor.add(run(floor(edition, output, copy)));
      Folders.delete(copy);
      for (HugoRuns peer : peers) {
        peer.again(room.resolve("said.txt"));
      }
    }
    String made = made(output);
    row(size, "first build", first, made);
    row(size, "over the last site", again, made);
    row(size, "nothing changed", unchanged, made);
    row(size, "one entry changed", changed, made);
    row(size, "floor", floor, made);
    stock(size, edition);
    for (HugoRuns peer : peers) {
      row(size, peer.title(), peer.all(), made(peer.site()));
      ratios.add(ratio(size, first, peer));
    }
    whole.put(size, median(first, Measured::seconds));
    whole.put(size + " floor", median(floor, Measured::seconds));
  }

  /** Builds with a sentence more in an entry, which is taken back. */
  private Measured changed(Path edition, List<String> build)
      throws IOException, InterruptedException {
    Path entry = Folders.first(edition.resolve("content").resolve("people"));
    String text = Files.readString(entry);
    Files.writeString(entry, text + "\nThis was added.\n");
    try {
      return run(build);
    } finally {
      Files.writeString(entry, text);
    }
  }

  private List<HugoRuns> peers(String size, Path edition) throws IOException {
    List<HugoRuns> peers = new ArrayList<>();
    if (!hugo.isEmpty() && FOR_HUGO.contains(size)) {
      for (HugoEdition.Form form : HugoEdition.Form.values()) {
        peers.add(HugoRuns.of(room, hugo, edition, form));
      }
    }
    return peers;
  }

  private static String ratio(String size, List<Measured> own, HugoRuns peer) {
    return String.format(
        Locale.ROOT,
        "%s: %.2f times the time of %s, %.2f times its memory",
        size,
        median(own, Measured::seconds) / median(peer.all(), Measured::seconds),
        peer.title(),
        median(own, Measured::memory) / median(peer.all(), Measured::memory));
  }

  private void stock(String size, Path edition) throws IOException, InterruptedException {
    Path libraries = room.resolve("stock");
    if (!Files.isDirectory(libraries) || !FOR_STOCK.contains(size)) {
      return;
    }
    Path other = room.resolve(size + "-stock");
    Path site = room.resolve(size + "-stock-site");
    Folders.delete(other);
    StockEdition.write(edition.resolve("content"), other);
    List<Measured> all = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Folders.delete(site);
      all.add(
          run(
              List.of(
                  JAVA.get(0),
                  "-cp",
                  libraries + "/*",
                  "org.jbake.launcher.Main",
                  "-b",
                  other + "",
                  site + "")));
    }
    row(size, "stock JBake 2.7.0", all, made(site));
  }

  private static List<String> floor(Path edition, Path site, Path copy) {
    List<String> words = new ArrayList<>(JAVA);
    words.addAll(List.of("-cp", "target/test-classes:target/lib/*", "glossator.bench.Floor"));
    words.addAll(List.of(edition + "", site + "", copy + ""));
    return words;
  }

  private Measured run(List<String> command) throws IOException, InterruptedException {
    return Measured.of(command, Map.of(), room.resolve("said.txt"));
  }

  private static double median(List<Measured> all, ToDoubleFunction<Measured> figure) {
    double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private void row(String size, String what, List<Measured> all, String made) {
    out.printf(
        Locale.ROOT,
        "| %s | %s | %.2f | %.2f | %.2f | %.2f | %.0f | %s |%n",
        size,
        what,
        median(all, Measured::seconds),
        all.stream().mapToDouble(Measured::seconds).min().orElse(0),
        all.stream().mapToDouble(Measured::seconds).max().orElse(0),
        median(all, Measured::processors),
        median(all, Measured::memory) / MEGA,
        made);
  }

  private static String made(Path output) throws IOException {
    try (Stream<Path> walk = Files.walk(output)) {
      List<Path> files = walk.filter(Files::isRegularFile).toList();
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      return String.format(Locale.ROOT, "%,d | %.1f", files.size(), bytes / MEGA);
    }
  }

  private void growth() {
    out.println();
    whole.keySet().stream()
        .filter(size -> whole.containsKey(size + " floor"))
        .forEach(
            size ->
                out.printf(
                    Locale.ROOT,
                    "%s: %.2f times the floor%n",
                    size,
                    taken(size) / taken(size + " floor")));
    ratios.forEach(out::println);
    if (whole.containsKey("book") && whole.containsKey("large")) {
      double grown = taken("large") / taken("book");
      out.printf(Locale.ROOT, "large takes %.2f times the time of book%n", grown);
    }
  }

  private double taken(String what) {
    return whole.getOrDefault(what, 0.0);
  }
}
