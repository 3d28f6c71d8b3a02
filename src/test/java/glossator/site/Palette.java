package glossator.site;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The colours of one theme, as {@code tokens.css} has them.
 *
 * @param colours as {@code rrggbb} by the names of their tokens
 */
record Palette(Map<String, String> colours) {
  private static final Pattern TOKEN =
      Pattern.compile("--([\\w-]+): var\\(--light, #(\\w{6})\\) var\\(--dark, #(\\w{6})\\);");

  /** The colours for daylight. */
  static Palette light(String tokens) {
    return of(tokens, 2);
  }

  /** The colours for the dark. */
  static Palette dark(String tokens) {
    return of(tokens, 3);
  }

  private static Palette of(String tokens, int group) {
    Map<String, String> colours = new TreeMap<>();
    Matcher matcher = TOKEN.matcher(tokens);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(group));
    }
    return new Palette(colours);
  }

  /** The contrast of two tokens, from 1 to 21, as WCAG 2.2 defines it. */
  double contrast(String one, String other) {
    double[] luminances = Stream.of(one, other).mapToDouble(this::luminance).sorted().toArray();
    return (luminances[1] + 0.05) / (luminances[0] + 0.05);
  }

  private double luminance(String token) {
    String colour = colours.get(token);
    if (colour == null) {
      throw new IllegalArgumentException("tokens.css has no colour --" + token);
    }
    int rgb = Integer.parseInt(colour, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
