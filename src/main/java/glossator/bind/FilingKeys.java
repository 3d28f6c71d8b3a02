package glossator.bind;

import java.text.CollationKey;
import java.text.Collator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The keys by which names are filed; each is made once. */
final class FilingKeys {
  private final Map<String, CollationKey> keys = new HashMap<>();
  private String language = "";

  /**
   * The key of a name.
   *
   * @param tag a BCP 47 tag, by whose rules names are filed
   */
  CollationKey of(String name, String tag, Collator collator) {
    if (!tag.equals(language)) {
      keys.clear();
      language = tag;
    }
    return keys.computeIfAbsent(name, collator::getCollationKey);
  }

  /** The collator of a language. */
  static Collator collator(String tag) {
    return Collator.getInstance(Locale.forLanguageTag(tag));
  }
}
