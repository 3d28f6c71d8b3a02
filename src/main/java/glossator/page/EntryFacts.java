package glossator.page;

import glossator.edtf.DateWords;
import glossator.model.Edition;
import glossator.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Dates, places and offices of entities in words, as their entries show them. */
public final class EntryFacts {
  private final FactViews facts;

  /** The facts that an edition knows of its entities. */
  public EntryFacts(Edition edition) {
    this.facts =
        new FactViews(
            edition,
            DateWords.of(Locale.forLanguageTag(edition.settings().language())),
            new ViewReads());
  }

  /** The words of each fact, without coordinates, and of each office, in the order of the entry. */
  public List<String> of(Entity entity) {
    List<String> words = new ArrayList<>();
    for (EntryParts.Fact fact : facts.of(entity)) {
      if (!fact.key().equals("coordinates")) {
        fact.values().forEach(value -> words.add(value.text()));
      }
    }
    if (entity instanceof Entity.Person person) {
      for (Entity.Office office : person.offices()) {
        words.add(
            office.title() + " " + facts.words(office.from()) + " " + facts.words(office.to()));
      }
    }
    return words;
  }
}
