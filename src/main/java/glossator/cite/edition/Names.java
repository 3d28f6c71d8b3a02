package glossator.cite.edition;

import glossator.model.Contributor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of names as the styles have them. */
final class Names {
  private static final int APA_LONGEST = 20;

  private Names() {}

  /** In a Chicago note (18th edition, 13.23): three or more are the first and others. */
  static String inNote(List<Contributor> names) {
    return names.size() > 2
        ? names.get(0).inOrder() + " et al."
        : and(names.stream().map(Contributor::inOrder).toList(), " and ");
  }

  /** In a Chicago bibliography: the first inverted; of more than six, three. */
  static String inBibliography(List<Contributor> names) {
    boolean many = names.size() > 6;
    List<String> listed = new ArrayList<>();
    for (Contributor name : many ? names.subList(0, 3) : names) {
      listed.add(listed.isEmpty() ? name.inverted() : name.inOrder());
    }
    return many ? String.join(", ", listed) + ", et al." : and(listed, ", and ");
  }

  /** After “edited by” in a Chicago bibliography: in order; of more than six, three. */
  static String inOrder(List<Contributor> names) {
    List<String> listed = names.stream().map(Contributor::inOrder).toList();
    if (listed.size() > 6) {
      return String.join(", ", listed.subList(0, 3)) + ", et al.";
    }
    return and(listed, listed.size() == 2 ? " and " : ", and ");
  }

  /** At the head of an MLA entry (9th edition, 5.8): one, two, or the first and others. */
  static String mla(List<Contributor> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.get(0).inverted();
      case 2 -> names.get(0).inverted() + ", and " + names.get(1).inOrder();
      default -> names.get(0).inverted() + ", et al.";
    };
  }

  /** In the text: family names; of three or more the first and others. */
  static String families(List<Contributor> names, String and) {
    return names.size() > 2
        ? names.get(0).family() + " et al."
        : and(names.stream().map(Contributor::family).toList(), and);
  }

  /** At the head of an APA reference (7th edition, 9.8): inverted, with initials, up to twenty. */
  static String apa(List<Contributor> names) {
    List<String> listed = names.stream().map(Names::withInitials).toList();
    if (listed.size() > APA_LONGEST) {
      String first = String.join(", ", listed.subList(0, APA_LONGEST - 1));
      return first + ", … " + listed.get(listed.size() - 1);
    }
    return and(listed, ", & ");
  }

  private static String withInitials(Contributor name) {
    String given = initials(name.given());
    String inverted = given.isEmpty() ? name.family() : name.family() + ", " + given;
    return name.suffix().isEmpty() ? inverted : inverted + ", " + name.suffix();
  }

  /** Within an APA reference: initials first. */
  static String apaInOrder(List<Contributor> names) {
    List<String> listed = new ArrayList<>();
    for (Contributor name : names) {
      String given = initials(name.given());
      String inOrder = given.isEmpty() ? name.family() : given + " " + name.family();
      listed.add(name.suffix().isEmpty() ? inOrder : inOrder + ", " + name.suffix());
    }
    return and(listed, listed.size() == 2 ? " & " : ", & ");
  }

  /** {@code J.-P.} of Jean-Paul; a particle in lower case stays whole. */
  private static String initials(String given) {
    List<String> words = new ArrayList<>();
    for (String word : given.isEmpty() ? new String[0] : given.split("\\s+", -1)) {
      words.add(Character.isLowerCase(word.codePointAt(0)) ? word : initialsOfWord(word));
    }
    return String.join(" ", words);
  }

  private static String initialsOfWord(String word) {
    List<String> initials = new ArrayList<>();
    for (String part : word.split("-", -1)) {
      if (!part.isEmpty()) {
        initials.add(Character.toString(part.codePointAt(0)) + ".");
      }
    }
    return String.join("-", initials);
  }

  private static String and(List<String> names, String and) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String before = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
    return before + and + names.get(names.size() - 1);
  }
}
