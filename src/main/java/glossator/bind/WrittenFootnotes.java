package glossator.bind;

import glossator.problem.SourceText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The footnotes that are written anywhere in a file, if only where they are refused. The file is
 * searched once, and only if somebody asks.
 */
final class WrittenFootnotes {
  private static final Pattern MARKER = Pattern.compile("\\[\\^([^\\[\\]\\s^]++)](:?)");

  private final SourceText source;
  private final Map<String, Integer> markers = new HashMap<>();
  private final Set<String> withWords = new HashSet<>();
  private boolean searched;

  WrittenFootnotes(SourceText source) {
    this.source = source;
  }

  private void search() {
    if (searched) {
      return;
    }
    searched = true;
    Matcher marker = MARKER.matcher(source.content());
    while (marker.find()) {
      markers.merge(marker.group(1), 1, Integer::sum);
      if (!marker.group(2).isEmpty()) {
        withWords.add(marker.group(1));
      }
    }
  }

  /** Whether the words of a footnote are there. */
  boolean hasWords(String label) {
    search();
    return withWords.contains(label);
  }

  /** Whether the footnote has a marker beside its words. */
  boolean hasMarker(String label) {
    search();
    return markers.getOrDefault(label, 0) > 1;
  }
}
