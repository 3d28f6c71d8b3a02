package glossator.bake;

import glossator.problem.NearMatches;
import glossator.problem.Problem;
import glossator.problem.ProblemSink;
import glossator.problem.SourceSpan;
import glossator.problem.SourceText;
import glossator.read.Paths;
import glossator.read.SymbolicLinks;
import glossator.read.Unprintable;
import glossator.read.Utf8Decoder;
import glossator.read.WholeFiles;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/** Reads {@code jbake.properties}, in UTF-8. */
public final class ConfigurationReader {
  /** The name of the file. */
  public static final String FILE = "jbake.properties";

  private static final int TYPING_ERROR = 2;
  private static final String BLANKS = " \t\f";
  private static final String LINE_ENDS = "\n\r";

  /** A backslash before which none, or two, or four stand. */
  private static final Pattern MALFORMED_ESCAPE =
      Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9a-fA-F]{4}))");

  private final Path root;
  private final boolean outputNamed;
  private final ProblemSink problems;

  /**
   * @param root the edition's folder
   * @param problems takes what is wrong with the file
   */
  public ConfigurationReader(Path root, ProblemSink problems) {
    this(root, false, problems);
  }

  /**
   * @param root the edition's folder, absolute
   * @param outputNamed whether the caller says where the site goes, whatever the file says
   * @param problems takes what is wrong with the file
   */
  public ConfigurationReader(Path root, boolean outputNamed, ProblemSink problems) {
    this.root = root;
    this.outputNamed = outputNamed;
    this.problems = problems;
  }

  /**
   * Reads the configuration; without a file the built-in values hold.
   *
   * @throws IOException when the file exists and cannot be read
   */
  public SiteConfiguration read() throws IOException {
    SiteConfiguration site = read(source(root.resolve(FILE)));
    refuseFiles(List.of(site.templates(), site.assets()));
    return site;
  }

  /**
   * Reads a configuration that is in memory already.
   *
   * @param source its text; an empty one stands for no file
   * @throws IOException never for the text
   */
  public SiteConfiguration read(SourceText source) throws IOException {
    Properties builtIn =
        resource(ConfigurationReader.class.getResourceAsStream("default.properties"));
    Properties jbake =
        resource(ConfigurationReader.class.getResourceAsStream("/default.properties"));
    Properties own = own(source);
    boolean inside = new FolderSettings(root, source, problems).hold(own, builtIn, outputNamed);
    CompositeConfiguration configuration = new CompositeConfiguration();
    // A value is what is written: no ${file:...}, no ${env:...}, no other key; whoever builds.
    configuration.setInterpolator(null);
    configuration.addConfiguration(new MapConfiguration(own));
    configuration.addConfiguration(new MapConfiguration(builtIn));
    configuration.addConfiguration(new MapConfiguration(jbake));
    warnOfTypingErrors(own, builtIn, jbake, source);
    DefaultJBakeConfiguration site = jbake(root.toFile(), configuration);
    return new SiteConfiguration(
        root,
        source,
        new SettingsReader(configuration, source, problems).read(),
        new LevelsReader(own, source, problems).read(),
        site,
        inside);
  }

  @SuppressWarnings(
      "deprecation") // the successor wants JBake's builder, and with it a library of 250 kB
  private static DefaultJBakeConfiguration jbake(File root, CompositeConfiguration configuration) {
    return new DefaultJBakeConfiguration(root, configuration);
  }

  private static Properties resource(InputStream stream) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private SourceText source(Path file) throws IOException {
    Optional<byte[]> bytes =
        new SymbolicLinks(root, problems).admit(file) && Files.exists(file)
            ? new WholeFiles(root, problems).read(file)
            : Optional.empty();
    return bytes
        .flatMap(read -> new Utf8Decoder(problems).decode(FILE, read))
        .orElseGet(() -> new SourceText(FILE, ""));
  }

  /** A file in the place of a folder would leave the theme as it is without a word. */
  private void refuseFiles(List<Path> folders) {
    for (Path folder : folders) {
      if (Files.isRegularFile(folder)) {
        problems.report(
            Problem.error(
                "misplaced-file",
                SourceSpan.startOf(Paths.shown(root, folder)),
                "this is a file, and a folder is expected here",
                "give the file another name"));
      }
    }
  }

  private Properties own(SourceText source) throws IOException {
    Properties properties = new Properties();
    try (StringReader reader = new StringReader(source.content())) {
      properties.load(reader);
    } catch (IllegalArgumentException malformed) { // the only one that there is
      Matcher escape = MALFORMED_ESCAPE.matcher(source.content());
      problems.error(
          "malformed-configuration",
          source,
          escape.find() ? escape.start(1) : 0,
          "“\\u” is not followed by four hexadecimal digits",
          "a backslash is written twice: \\\\");
    }
    for (String key : properties.stringPropertyNames()) {
      Unprintable.first(properties.getProperty(key))
          .ifPresent(character -> unprintable(source, key, character));
    }
    return properties;
  }

  private void unprintable(SourceText source, String key, String character) {
    problems.error(
        "malformed-configuration",
        source,
        offset(source, key),
        "an invisible control character (" + character + ") stands in the value of " + key,
        "delete it, or the escape that it is written as");
  }

  /**
   * Templates may read keys of the edition's own, so only what looks like a slip is worth a word.
   */
  private void warnOfTypingErrors(
      Properties own, Properties builtIn, Properties jbake, SourceText source) {
    Set<String> known = new TreeSet<>(builtIn.stringPropertyNames());
    known.addAll(jbake.stringPropertyNames());
    for (String key : new TreeSet<>(own.stringPropertyNames())) {
      boolean custom =
          known.contains(key)
              || key.startsWith("relation.")
              || key.startsWith("template.")
              || key.startsWith(LevelsReader.PREFIX);
      if (!custom && !NearMatches.of(key, known, TYPING_ERROR).isEmpty()) {
        String hint = NearMatches.hint(key, known, "");
        problems.warning(
            "unknown-setting",
            source,
            offset(source, key),
            "the setting “" + key + "” is unknown",
            hint);
      }
    }
  }

  /**
   * Where a key is written; the file's beginning when it is written in a way that only the
   * properties parser reads.
   */
  static int offset(SourceText source, String key) {
    String content = source.content();
    for (int at = content.indexOf(key); at >= 0; at = content.indexOf(key, at + 1)) {
      if (beginsLine(content, at) && isAssigned(content, at + key.length())) {
        return at;
      }
    }
    return 0;
  }

  private static boolean beginsLine(String content, int at) {
    int before = at;
    while (before > 0 && BLANKS.indexOf(content.charAt(before - 1)) >= 0) {
      before--;
    }
    return before == 0 || LINE_ENDS.indexOf(content.charAt(before - 1)) >= 0;
  }

  private static boolean isAssigned(String content, int behind) {
    int at = behind;
    while (at < content.length() && BLANKS.indexOf(content.charAt(at)) >= 0) {
      at++;
    }
    return at < content.length() && (content.charAt(at) == '=' || content.charAt(at) == ':');
  }

  /**
   * Where the value of a key begins; where the key is when the value is not written as it reads.
   */
  static int valueOffset(SourceText source, String key, String value) {
    int at = offset(source, key);
    int found = source.content().indexOf(value, at + key.length());
    int end = source.content().indexOf('\n', at);
    return found < 0 || (end >= 0 && found > end) ? at : found;
  }
}
