package glossator.page;

import java.util.function.Supplier;

/**
 * A page that is made when it is wanted, so that a large edition need not hold all of its pages at
 * once.
 *
 * @param address from the site's root
 * @param again whether what it shows stands at another address too
 * @param making makes the page; gives an equal one each time
 */
record PlannedPage(String address, boolean again, Supplier<PageView> making) {

  /** A page that takes nothing to make. */
  static PlannedPage made(PageView view) {
    boolean again = view instanceof PageView.Redirect;
    return new PlannedPage(view.address(), again, () -> view);
  }

  static PlannedPage at(String address, Supplier<PageView> making) {
    return new PlannedPage(address, false, making);
  }

  /** Whether people look for it, and find it nowhere else. */
  boolean isLookedFor() {
    return address.endsWith(".html") && !again;
  }
}
