package glossator.spec;

import glossator.html.Links;

/** Fails when asked: plain Markdown leads nowhere in the edition. */
final class UncalledLinks implements Links {

  @Override
  public String entity(String id) {
    throw new AssertionError("asked for the entity " + id);
  }

  @Override
  public String target(String id) {
    throw new AssertionError("asked for the target " + id);
  }

  @Override
  public String source(String key) {
    throw new IllegalStateException("nothing refers to the source " + key);
  }

  @Override
  public String number(String note) {
    throw new AssertionError("asked for the number of " + note);
  }
}
