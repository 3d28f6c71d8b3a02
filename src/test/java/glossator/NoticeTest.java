package glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** {@code NOTICE} names what is shipped, in its version and under its licence. */
class NoticeTest {
  private static final Path SHIPPED = Path.of("target", "shipped.txt");
  private static final Pattern LISTED =
      Pattern.compile("(?m)^  ([\\w.-]+:[\\w.-]+):([\\w.-]+) +([\\w.-]+)$");
  private static final Pattern LIBRARY =
      Pattern.compile("(?m)^ *([\\w.-]+:[\\w.-]+):jar:([\\w.-]+):\\w+:(.+)\\.jar");

  /** Two files of it are in the program's jar, so it is in no list of libraries. */
  private static final String STYLES = "org.citationstyles:styles";

  /** How authors name their licences; an unknown name is a licence to think about first. */
  private static final Map<String, String> LICENCES =
      Map.ofEntries(
          Map.entry("Apache-2.0", "Apache-2.0"),
          Map.entry("Apache 2", "Apache-2.0"),
          Map.entry("Apache License, Version 2.0", "Apache-2.0"),
          Map.entry("The Apache License, Version 2.0", "Apache-2.0"),
          Map.entry("The Apache Software License, Version 2.0", "Apache-2.0"),
          Map.entry("The Apache Software License, version 2.0", "Apache-2.0"),
          Map.entry("The MIT License (MIT)", "MIT"),
          Map.entry("MIT", "MIT"),
          Map.entry("MIT License", "MIT"),
          Map.entry("BSD 2-Clause License", "BSD-2-Clause"),
          Map.entry("BSD-3-Clause", "BSD-3-Clause"),
          Map.entry(
              "Creative Commons Attribution-ShareAlike 3.0 Unported license", "CC-BY-SA-3.0"));

  private final SortedMap<String, String> versions = new TreeMap<>();
  private final SortedMap<String, String> licences = new TreeMap<>();

  @BeforeEach
  void readNotice() throws IOException {
    Matcher line = LISTED.matcher(Files.readString(Path.of("NOTICE")));
    while (line.find()) {
      versions.put(line.group(1), line.group(2));
      licences.put(line.group(1), line.group(3));
    }
  }

  private static Stream<Matcher> shipped() throws IOException {
    return Files.readString(SHIPPED).lines().map(LIBRARY::matcher).filter(Matcher::find);
  }

  @Test
  void everyLibraryInItsVersion() throws Exception {
    SortedMap<String, String> shipped = new TreeMap<>();
    shipped().forEach(library -> shipped.put(library.group(1), library.group(2)));
    shipped.put(STYLES, property("citationstyles.version"));
    assertEquals(lines(shipped), lines(versions));
  }

  private static String property(String name) throws Exception {
    return text(pom(Path.of("pom.xml")), name);
  }

  @Test
  void everyLicenceAsItsAuthorsNameIt() throws Exception {
    SortedMap<String, String> named = new TreeMap<>();
    for (Matcher library : shipped().toList()) {
      Path file = Path.of(library.group(3) + ".pom");
      String licence = licence(repository(file, library.group(1)), file);
      named.put(library.group(1), LICENCES.getOrDefault(licence, "unknown: " + licence));
    }
    named.put(STYLES, "CC-BY-SA-3.0");
    assertEquals(lines(named), lines(licences));
  }

  /** The folder from which the group, the artifact and the version lead to a file. */
  private static Path repository(Path file, String library) {
    String group = library.substring(0, library.indexOf(':'));
    Path folder = file.resolveSibling("");
    for (int up = group.split("[.]", -1).length + 2; up > 0; up--) {
      folder = folder.resolveSibling("");
    }
    return folder;
  }

  /** A library's licence, or that of what it is a part of. */
  private static String licence(Path repository, Path file) throws Exception {
    Document pom = pom(file);
    Element licences = (Element) pom.getElementsByTagName("licenses").item(0);
    if (licences != null) {
      return licences.getElementsByTagName("name").item(0).getTextContent().strip();
    }
    Element parent = (Element) pom.getElementsByTagName("parent").item(0);
    String artifact = text(parent, "artifactId");
    String version = text(parent, "version");
    return licence(
        repository,
        repository
            .resolve(text(parent, "groupId").replace('.', '/'))
            .resolve(artifact)
            .resolve(version)
            .resolve(artifact + "-" + version + ".pom"));
  }

  private static Document pom(Path file) throws Exception {
    String text = Files.readString(file);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static String text(Document in, String name) {
    return text(in.getDocumentElement(), name);
  }

  private static String text(Element in, String name) {
    return in.getElementsByTagName(name).item(0).getTextContent().strip();
  }

  private static String lines(SortedMap<String, String> map) {
    StringBuilder lines = new StringBuilder();
    map.forEach((key, value) -> lines.append(key).append(' ').append(value).append('\n'));
    return lines.toString();
  }
}
