package glossator.build;

import java.util.Optional;

/**
 * A page as it will stand in the output folder in a moment.
 *
 * @param bytes of it; empty when there will be no such page
 */
public record FreshPage(Optional<byte[]> bytes) {
  static final FreshPage GONE = new FreshPage(Optional.empty());
}
