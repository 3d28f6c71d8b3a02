package glossator.read;

import glossator.model.FileNames;
import glossator.model.Ids;
import glossator.model.Kind;
import glossator.problem.NearMatches;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a file's place in the folder {@code content}: what it is, and its id. */
final class Locator {
  static final String ARTICLE = "article";
  static final String COMMENTARY = "commentary";
  static final String PAGES = "pages";
  static final String THREADS = "threads";
  private static final String MARKDOWN = ".md";
  private static final Pattern NUMBERED = Pattern.compile("(?:[0-9]+[-_.])?(.+)");

  private final ProblemSink problems;

  Locator(ProblemSink problems) {
    this.problems = problems;
  }

  /**
   * What a Markdown file is.
   *
   * @param path the file, for messages
   * @param parts its folders below {@code content} and its name
   */
  Optional<Location> locate(String path, List<String> parts) {
    String file = parts.get(parts.size() - 1);
    String name =
        file.endsWith(MARKDOWN) ? file.substring(0, file.length() - MARKDOWN.length()) : file;
    if (parts.size() == 1) {
      return atTheTop(path, name);
    }
    String folder = parts.get(0);
    boolean inLayer = folder.equals(COMMENTARY) && parts.size() == 3;
    if (parts.size() > 2 && !inLayer && folders().contains(folder)) {
      return misplaced(
          path,
          "a folder inside “" + folder + "” is not read",
          "move the file to content/" + folder);
    }
    if (inLayer && !Ids.isId(parts.get(1))) {
      badId(
          path,
          "“" + parts.get(1) + "” cannot be the name of a layer",
          "name the folder with " + Ids.RULE);
      return Optional.empty();
    }
    return switch (folder) {
      case ARTICLE -> withId(path, withoutNumber(name)).map(Location.Text::new);
      case PAGES -> withId(path, withoutNumber(name)).map(Location.Prose::new);
      case THREADS -> withId(path, withoutNumber(name)).map(Location.Strand::new);
      case COMMENTARY ->
          withId(path, withoutNumber(name))
              .map(id -> new Location.Commentary(id, inLayer ? parts.get(1) : ""));
      default -> entry(path, folder, name);
    };
  }

  private Optional<Location> atTheTop(String path, String name) {
    if (name.equals("index")) {
      return Optional.of(new Location.TitlePage());
    }
    if (name.equals("changes")) {
      return Optional.of(new Location.Changes());
    }
    return misplaced(
        path,
        "only index.md and changes.md stand directly in content",
        "move the file to content/" + PAGES);
  }

  private Optional<Location> entry(String path, String folder, String name) {
    Optional<Kind> kind = Kind.ofFolder(folder);
    if (kind.isEmpty()) {
      String hint =
          NearMatches.hint(folder, folders(), "the folders are " + String.join(", ", folders()));
      return misplaced(path, "no kind of document belongs in a folder “" + folder + "”", hint);
    }
    return withId(path, name).map(id -> new Location.Entry(kind.get(), id));
  }

  /** The folders of documents. */
  static List<String> folders() {
    List<String> folders = new ArrayList<>(List.of(ARTICLE, COMMENTARY, THREADS));
    Arrays.stream(Kind.values()).map(Kind::folder).forEach(folders::add);
    folders.add(PAGES);
    return folders;
  }

  private static String withoutNumber(String name) {
    Matcher matcher = NUMBERED.matcher(name);
    return matcher.matches() ? matcher.group(1) : name;
  }

  private Optional<String> withId(String path, String id) {
    if (id.equals("index")) {
      return badId(
          path,
          "“index” is the address of a page that the program makes",
          "give the file another name");
    }
    if (!Ids.isId(id)) {
      return badId(path, "“" + id + "” cannot be an id", "name the file with " + Ids.RULE);
    }
    if (FileNames.device(id).isPresent()) {
      return badId(
          path,
          "“" + id + "” cannot be an id: on Windows it is the name of a device",
          "give the file another name");
    }
    return Optional.of(Ids.composed(id));
  }

  private Optional<String> badId(String path, String message, String hint) {
    problems.report(Problem.error("bad-id", SourceSpan.startOf(path), message, hint));
    return Optional.empty();
  }

  private Optional<Location> misplaced(String path, String message, String hint) {
    problems.report(Problem.error("misplaced-file", SourceSpan.startOf(path), message, hint));
    return Optional.empty();
  }
}
