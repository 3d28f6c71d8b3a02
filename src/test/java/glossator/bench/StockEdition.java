package glossator.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An edition in the form that JBake as it is published can bake: a page for each document, and on
 * that of an entry the sentences that name it. It cannot find them by itself, so they are found
 * here, in no measured time.
 */
final class StockEdition {
  private static final Pattern DOCUMENT =
      Pattern.compile("\\A(?:---\\R(.*?)\\R---\\R)?(.*)\\z", Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("(?m)^(?:name|title):\\s*\"?(.*?)\"?\\s*$");
  private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n][^.!?\\n]*[.!?]");

  private static final String SETTINGS =
      """
      template.page.file=page.ftl
      render.index=false
      render.archive=false
      render.feed=false
      render.tags=false
      render.sitemap=false
      site.host=http://example.org
      """;

  private static final String TEMPLATE =
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>${content.title}</title></head>
      <body><main><h1>${content.title}</h1>
      ${content.body}
      </main></body>
      </html>
      """;

  private final Path content;
  private final Path folder;
  private final Map<String, String> named = new LinkedHashMap<>();

  private StockEdition(Path content, Path folder) {
    this.content = content;
    this.folder = folder;
  }

  /**
   * Writes it.
   *
   * @param content the documents of an edition
   * @param folder of the other one
   * @throws IOException when a file cannot be read or written
   */
  static void write(Path content, Path folder) throws IOException {
    StockEdition edition = new StockEdition(content, folder);
    edition.put("jbake.properties", SETTINGS);
    edition.put("templates/page.ftl", TEMPLATE);
    edition.put("assets/robots.txt", "User-agent: *\n");
    List<Path> files;
    try (Stream<Path> walk = Files.walk(content)) {
      files = walk.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    for (Path file : files) {
      edition.find(file);
    }
    for (Path file : files) {
      edition.document(file);
    }
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Matcher read(Path file) throws IOException {
    Matcher document = DOCUMENT.matcher(Files.readString(file));
    if (!document.matches()) {
      throw new IOException(file + " is no document");
    }
    return document;
  }

  /** Keeps the sentences of a text under its file. */
  private void find(Path file) throws IOException {
    String name = content.relativize(file).toString();
    if (name.startsWith("article") || name.startsWith("commentary")) {
      named.put(name.replace(".md", ".html"), read(file).group(2));
    }
  }

  private void document(Path file) throws IOException {
    Matcher document = read(file);
    String metadata = document.group(1) == null ? "" : document.group(1);
    Matcher title = TITLE.matcher(metadata);
    String name = title.find() ? title.group(1) : file.getFileName().toString();
    StringBuilder page =
        new StringBuilder("title=" + name + "\ntype=page\nstatus=published\n~~~~~~\n\n");
    page.append(document.group(2));
    if (metadata.contains("name:")) {
      sentences(name).forEach(each -> page.append("\n- ").append(each));
    }
    put("content/" + content.relativize(file), page.append('\n').toString());
  }

  private List<String> sentences(String name) {
    List<String> found = new ArrayList<>();
    named.forEach(
        (address, text) -> {
          if (text.contains(name)) {
            Matcher sentence = SENTENCE.matcher(text);
            while (sentence.find()) {
              if (sentence.group().contains(name)) {
                found.add("[" + sentence.group().strip() + "](../" + address + ")");
              }
            }
          }
        });
    return found;
  }
}
