package glossator.editions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who edits an edition by chance: all that editors do, and the mistakes that they make.
 */
final class RandomEdits {
  private static final List<String> WORDS =
      List.of(
          "The boat was late.",
          "Ole Berg slept, and the Harbour Board met.",
          "A storm [[the-storm]] came on.",
          "Anna Vesterlund saw *the coast* from p1.",
          "See [[p1]] and [[ole-berg|the pilot]].",
          "**Slack water** at noon, slack water at six.",
          "A word[^w].\n\n[^w]: Said of the boat.",
          "Lind harbour “was full” of boats — and of 1911.");

  private static final List<String> MISTAKES =
      List.of("[[nobody]]", "[[p99]]", "[^none]", "[[n:nothing]]", "{#p1}");

  private static final List<String> NAMES =
      List.of("the boat", "Harbour", "Berg", "noon", "Ole", "slept", "storm", "Lind");

  private static final List<String> TEMPLATES =
      List.of(
          "section.ftlh", "entity.ftlh", "index.ftlh", "lib/layout.ftlh", "lib/navigation.ftlh");

  private final Path root;
  private final Random random;
  private final Set<Path> touched = new TreeSet<>();
  private Snapshot good;
  private boolean broken;

  /**
   * @param root of an edition that is good
   */
  RandomEdits(Path root, long seed) throws IOException {
    this.root = root;
    this.good = Snapshot.of(root);
    this.random = new Random(seed);
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Makes one edit, or takes some back; gives back what it was. */
  String edit() throws IOException {
    touched.clear();
    if (broken && random.nextInt(3) > 0) {
      return mend();
    }
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> insert("a sentence", any(documents()), any(WORDS));
      case 3 -> note();
      case 4 -> metadata("name: ", any(NAMES) + " " + random.nextInt(9));
      case 5 -> metadata("aliases: ", "[" + any(NAMES) + ", " + any(NAMES) + "]");
      case 6 -> metadata("summary: ", any(WORDS).replaceAll("[\\[\\]*|:\n^]", ""));
      case 7 -> remove(any(documents()));
      case 8 -> rename(any(documents()));
      case 9 -> add();
      case 10 -> template();
      case 11 -> style();
      case 12 -> bibliography();
      case 13 -> configuration();
      case 14 -> insert("a mistake", any(documents()), any(MISTAKES));
      default -> spoil(any(documents()));
    };
  }

  /** The files that the last edit was about. */
  Set<Path> touched() {
    return Set.copyOf(touched);
  }

  /** Says whether the edition is good as it is now. */
  void judged(boolean isGood) throws IOException {
    broken = !isGood;
    if (isGood) {
      good = Snapshot.of(root);
    }
  }

  /** Takes everything back that was done since the edition was good. */
  private String mend() throws IOException {
    Snapshot now = Snapshot.of(root);
    for (String name : now.names()) {
      if (!good.names().contains(name)) {
        put(root.resolve(name), (byte[]) null);
      }
    }
    for (String name : good.names()) {
      if (!Objects.equals(good.files().get(name), now.files().get(name))) {
        touched.add(root.resolve(name));
      }
    }
    good.write(root);
    return "mended " + touched.size();
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> walk = Files.walk(root.resolve("content"))) {
      return walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private String read(Path file) throws IOException {
    return Files.isRegularFile(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
  }

  private void put(Path file, byte @Nullable [] bytes) throws IOException {
    touched.add(file);
    if (bytes == null) {
      Files.deleteIfExists(file);
    } else {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
  }

  private void put(Path file, String text) throws IOException {
    put(file, text.getBytes(UTF_8));
  }

  private String insert(String what, Path file, String words) throws IOException {
    String text = read(file);
    List<String> blocks = List.of(text.split("(?<=\n\n)", -1));
    if (text.length() > 4000 || blocks.size() < 2) {
      put(file, text.stripTrailing().replaceFirst("[^\n]*$", words) + "\n");
      return what + " at the end of " + root.relativize(file);
    }
    int at = 1 + random.nextInt(blocks.size() - 1);
    String block = blocks.get(at);
    String changed = block.startsWith(":::") ? block : words + " " + block;
    put(
        file,
        String.join("", blocks.subList(0, at))
            + changed
            + String.join("", blocks.subList(at + 1, blocks.size())));
    return what + " in " + root.relativize(file);
  }

  private String note() throws IOException {
    Path file = root.resolve("content/commentary/1-arrival.md");
    String lemma = any(List.of("boat", "The boat", "harbour", "storm", "late", "Ole Berg"));
    put(
        file,
        read(file)
            + "\n::: {.note on=\"p"
            + (1 + random.nextInt(3))
            + "\" lemma=\""
            + lemma
            + "\"}\n"
            + any(WORDS)
            + "\n:::\n");
    return "a note on " + lemma;
  }

  private String metadata(String key, String value) throws IOException {
    List<Path> entries =
        documents().stream().filter(file -> !file.toString().contains("article")).toList();
    Path file = any(entries);
    String text = read(file);
    put(
        file,
        text.contains("\n" + key)
            ? text.replaceFirst("(?m)^" + key + ".*$", key + value)
            : text.replaceFirst("^---\n", "---\n" + key + value + "\n"));
    return key + value + " in " + root.relativize(file);
  }

  private String remove(Path file) throws IOException {
    put(file, (byte[]) null);
    return "without " + root.relativize(file);
  }

  private String rename(Path file) throws IOException {
    Path other = file.resolveSibling(file.getFileName().toString().replace(".md", "-x.md"));
    put(other, Files.readAllBytes(file));
    put(file, (byte[]) null);
    return root.relativize(file) + " renamed";
  }

  private String add() throws IOException {
    String name = "added-" + random.nextInt(5);
    Path file =
        root.resolve(
            any(
                List.of(
                    "content/people/" + name + ".md",
                    "content/events/" + name + ".md",
                    "content/pages/" + name + ".md",
                    "content/article/9-" + name + ".md",
                    "content/people/" + name + ".txt",
                    "assets/" + name + ".txt",
                    "assets/people/" + name + ".html")));
    String date = file.toString().contains("events") ? "date: 191" + random.nextInt(9) + "\n" : "";
    put(
        file,
        "---\ntitle: "
            + name
            + "\nname: "
            + any(NAMES)
            + " "
            + name
            + "\nsummary: So.\n"
            + date
            + "---\n\n"
            + any(WORDS)
            + "\n");
    return "new " + root.relativize(file);
  }

  private String template() throws IOException {
    String name = any(TEMPLATES);
    Path file = root.resolve("templates").resolve(name);
    String built = read(Path.of("templates").toAbsolutePath().resolve(name));
    switch (random.nextInt(4)) {
      case 0 -> {
        put(file, built + "${nothing.at.all}");
      }
      case 1 -> put(file, (byte[]) null);
      case 2 -> put(file, built + "<#list published_persons![] as p>${p.title}</#list>");
      default -> put(file, built + "<!-- " + random.nextInt(100) + " -->\n");
    }
    return "template " + name;
  }

  private String style() throws IOException {
    Path file =
        root.resolve("assets/css").resolve(any(List.of("own.css", "local.css", "text.css")));
    put(
        file,
        random.nextInt(4) == 0
            ? null
            : ("p { margin: " + random.nextInt(9) + "px }\n").getBytes(UTF_8));
    return "style sheet " + file.getFileName();
  }

  private String bibliography() throws IOException {
    Path file = root.resolve("content/bibliography.json");
    put(
        file,
        switch (random.nextInt(4)) {
          case 0 -> "[{\"id\": ";
          case 1 -> "[]";
          default ->
              "[{\"id\":\"log\",\"type\":\"book\",\"title\":\"Log " + random.nextInt(9) + "\"}]";
        });
    String cites =
        random.nextBoolean() ? ", " + insert("cited", any(documents()), "So it is [@log, 3].") : "";
    return "bibliography" + cites;
  }

  private String configuration() throws IOException {
    Path file = root.resolve("jbake.properties");
    String line =
        any(
            List.of(
                "edition.title=The Log " + random.nextInt(9),
                "search=off",
                "edition.autolink=off",
                "edition.mentions=all",
                "check.straight-quote=error",
                "check.unmentioned-entry=off",
                "site.host=https://example.org",
                "edition.version=1." + random.nextInt(9),
                "content.folder=contents",
                "edition.language=xx yy"));
    put(file, read(file) + line + "\n");
    return line;
  }

  private String spoil(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] spoilt = bytes.clone();
    if (spoilt.length > 0) {
      spoilt[random.nextInt(spoilt.length)] = (byte) (random.nextBoolean() ? 0xFF : '"');
    }
    put(file, spoilt);
    return "a byte of " + root.relativize(file);
  }
}
