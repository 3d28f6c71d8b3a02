package glossator.check.references;

import glossator.check.Apparatus;
import glossator.markup.PlainText;
import glossator.problem.SourceText;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pictures of an edition, and what is said of each. */
public final class Pictures {
  private static final Pattern TAG = Pattern.compile("(?is)<img\\b[^>]*>");

  private static final Pattern DESCRIPTION =
      Pattern.compile("(?is)\\salt\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  private Pictures() {}

  /**
   * A picture.
   *
   * @param offset of it in its file, in UTF-16 units
   * @param name of its file
   * @param description what is said of it
   * @param isDescribed whether something is said of it, if only that there is nothing to say
   */
  public record Picture(
      SourceText source, int offset, String name, String description, boolean isDescribed) {}

  /** Calls an action for each of them, document by document. */
  public static void forEach(Apparatus apparatus, Consumer<Picture> action) {
    Leads.forEach(
        apparatus,
        lead -> {
          String path = lead.address().replaceFirst("[?#].*$", "");
          String name = path.substring(path.lastIndexOf('/') + 1);
          String written = lead.source().content();
          if (lead.picture() && written.startsWith("!", lead.start())) {
            String words = PlainText.description(lead.words());
            action.accept(new Picture(lead.source(), lead.start(), name, words, !words.isBlank()));
          } else if (lead.picture()) {
            raw(lead, name, action);
          }
        });
  }

  private static void raw(Lead lead, String name, Consumer<Picture> action) {
    String written = lead.source().content();
    int from = written.lastIndexOf('<', lead.offset());
    Matcher tag = TAG.matcher(written).region(Math.max(0, from), written.length());
    if (from >= lead.start() && tag.lookingAt()) {
      Matcher words = DESCRIPTION.matcher(tag.group());
      boolean described = words.find();
      String said = !described ? "" : words.group(1) == null ? words.group(2) : words.group(1);
      action.accept(new Picture(lead.source(), from, name, said, described));
    }
  }
}
