package glossator.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who made a part of an edition, in the parts that citations invert.
 *
 * @param family the name that is filed by, with its particle: {@code de Gaulle}; of an institution,
 *     or of somebody with one name, the whole
 * @param given what stands before it; empty when there is nothing
 * @param suffix such as {@code Jr.}; empty when there is none
 * @param institution whether it is no person, so that its name is never inverted
 */
public record Contributor(String family, String given, String suffix, boolean institution) {
  /** Outside braces: a semicolon, “and”, an ampersand. */
  private static final Pattern BETWEEN = Pattern.compile("\\s*+;\\s*+|\\s++(?:and|&)\\s++");

  private static final Pattern BRACED = Pattern.compile("\\{([^{}]*+)}");

  /** Names without spaces between their words, such as 司馬遷, are not taken apart. */
  private static final Pattern ARTICLE = Pattern.compile("(?:The|An?)\\s.*+");

  /** The first words of a name and its last, with what stands before it in lower case. */
  private static final Pattern IN_ORDER =
      Pattern.compile("(\\S++(?:\\s++\\S++)*?)\\s++((?:\\p{Ll}[\\p{L}’']*+\\s++)*+\\S++)");

  /**
   * Reads names as they are written in one line: {@code Ada Lind; Holm, Sarah; {Harbour Board}}.
   * Semicolons, “and” and {@code &} stand between them. A comma stands behind a family name that
   * comes first. Braces hold an institution, and so does a name that begins with an article. Of any
   * other name the last word is the family's, with the words in lower case before it.
   *
   * @return the names in their order; none for an empty line
   */
  public static List<Contributor> list(String line) {
    if (line.isBlank()) {
      return List.of(); // as nearly all notes have it
    }
    List<Contributor> contributors = new ArrayList<>();
    List<String> braced = new ArrayList<>();
    Matcher matcher = BRACED.matcher(line);
    String rest =
        matcher.replaceAll(
            found -> {
              braced.add(found.group(1).strip());
              return "{" + (braced.size() - 1) + "}";
            });
    for (String name : BETWEEN.split(rest.strip(), -1)) {
      Matcher only = BRACED.matcher(name);
      if (only.matches()) {
        contributors.add(institution(braced.get(Integer.parseInt(only.group(1)))));
      } else if (!name.isBlank()) {
        contributors.add(of(only.replaceAll(found -> restored(found.group(1), braced)).strip()));
      }
    }
    contributors.removeIf(contributor -> contributor.family().isEmpty());
    return List.copyOf(contributors);
  }

  private static String restored(String number, List<String> braced) {
    return Matcher.quoteReplacement(braced.get(Integer.parseInt(number)));
  }

  private static Contributor institution(String name) {
    return new Contributor(name, "", "", true);
  }

  private static Contributor of(String name) {
    if (ARTICLE.matcher(name).matches()) {
      return institution(name);
    }
    List<String> parts = Arrays.stream(name.split(",", -1)).map(String::strip).toList();
    if (parts.size() > 1) {
      return new Contributor(
          parts.get(0), parts.get(1), parts.size() > 2 ? parts.get(2) : "", false);
    }
    Matcher matcher = IN_ORDER.matcher(name);
    return matcher.matches()
        ? new Contributor(matcher.group(2), matcher.group(1), "", false)
        : new Contributor(name.replace(",", ""), "", "", false);
  }

  /** The name as it is spoken: {@code Charles de Gaulle}. */
  public String inOrder() {
    return join(join(given, " ", family), " ", suffix);
  }

  /** The name as it is filed: {@code de Gaulle, Charles}. */
  public String inverted() {
    return join(join(family, ", ", given), ", ", suffix);
  }

  private static String join(String before, String between, String after) {
    return before.isEmpty() || after.isEmpty() ? before + after : before + between + after;
  }

  /** Names in their order, with commas between them. */
  public static String inOrder(List<Contributor> contributors) {
    return String.join(", ", contributors.stream().map(Contributor::inOrder).toList());
  }
}
