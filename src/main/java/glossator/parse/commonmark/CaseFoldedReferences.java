package glossator.parse.commonmark;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Locale;

/**
 * Link reference definitions whose labels match by Unicode case fold (6.3). Lower case, which
 * flexmark compares, would tell {@code ẞ} from {@code SS}, and depends on the reader's country.
 */
final class CaseFoldedReferences extends ReferenceRepository {
  CaseFoldedReferences(DataHolder options) {
    super(options);
  }

  @Override
  public String normalizeKey(CharSequence key) {
    return Escaping.collapseWhitespace(key.toString(), true)
        .toLowerCase(Locale.ROOT)
        .toUpperCase(Locale.ROOT)
        .toLowerCase(Locale.ROOT);
  }
}
