package glossator.fuzz;

import java.util.List;

/** All targets. */
final class FuzzTargets {
  private static final List<FuzzTarget> ALL =
      List.of(
          new DateTarget(),
          new MetadataTarget(),
          new MarkdownTarget(),
          new BibliographyTarget(),
          new ConfigurationTarget(),
          new EditionTarget(),
          new CommandTarget());

  private FuzzTargets() {}

  /** All of them, the quickest first. */
  static List<FuzzTarget> all() {
    return ALL;
  }

  /** The target of a name. */
  static FuzzTarget named(String name) {
    return ALL.stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no target “" + name + "”"));
  }
}
