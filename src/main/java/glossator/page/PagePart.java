package glossator.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A page whose view is made when it is first asked for, by whichever thread. */
final class PagePart {
  private final String address;
  private final Supplier<PageView> make;
  private volatile @Nullable PageView made;

  PagePart(String address, Supplier<PageView> make) {
    this.address = address;
    this.make = make;
  }

  /** A page whose view is there. */
  static PagePart of(PageView view) {
    return new PagePart(view.address(), () -> view);
  }

  String address() {
    return address;
  }

  /** The view; two threads that ask at once may make it twice, and it is the same. */
  PageView view() {
    PageView known = made;
    if (known == null) {
      known = make.get();
      made = known;
    }
    return known;
  }
}
