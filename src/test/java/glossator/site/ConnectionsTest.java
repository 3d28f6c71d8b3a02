package glossator.site;

import glossator.model.Entity;
import glossator.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is written once of two entities is shown on the pages of both. */
@ExtendWith(BakedSiteResolver.class)
class ConnectionsTest {
  @Test
  void everyConnectionIsShownAtBothEnds(BakedSite site) {
    List<String> missing = new ArrayList<>();
    Map<String, Entity> entities = site.edition().entities();
    site.edition()
        .connections()
        .forEach(
            (id, connections) ->
                connections.forEach(
                    connection -> {
                      String label = connection.label();
                      missing.addAll(missing(id, label, connection.other(), entities, site));
                      missing.addAll(missing(connection.other(), "", id, entities, site));
                    }));
    Offenders.none("Connections that a page does not show", missing);
  }

  @Test
  void everyParticipantAndItsEventShowEachOther(BakedSite site) {
    List<String> missing = new ArrayList<>();
    Map<String, Entity> entities = site.edition().entities();
    for (Entity entity : site.edition().entities(Kind.EVENT)) {
      for (Entity.Participant participant : ((Entity.Event) entity).participants()) {
        site.edition()
            .entity(participant.who())
            .ifPresent(
                who -> {
                  missing.addAll(missing(entity.id(), "", who.id(), entities, site));
                  missing.addAll(missing(who.id(), "", entity.id(), entities, site));
                });
      }
    }
    Offenders.none("Participants and events that do not show each other", missing);
  }

  /**
   * What an entity's page lacks of a connection; running text, notes and navigation do not count.
   */
  private static List<String> missing(
      String id, String label, String other, Map<String, Entity> entities, BakedSite site) {
    String from = address(id, entities);
    String to = address(other, entities);
    Element main = site.page(from).select("main").first();
    if (main == null) {
      return List.of(from + " has no main part");
    }
    boolean linked =
        main.select("a[href]:not(.mention)").stream()
            .filter(link -> link.closest("#mentions, nav") == null)
            .anyMatch(link -> Place.of(from, link.attr("href")).file().equals(to));
    boolean labelled =
        main.getAllElements().stream().anyMatch(each -> each.ownText().equalsIgnoreCase(label));
    List<String> missing = new ArrayList<>();
    if (!linked) {
      missing.add(from + " does not show " + to + (label.isEmpty() ? "" : " (" + label + ")"));
    }
    if (!label.isEmpty() && !labelled) {
      missing.add(from + " does not say “" + label + "”");
    }
    return missing;
  }

  private static String address(String id, Map<String, Entity> entities) {
    Entity entity = entities.get(id);
    return entity == null ? id : BakedSite.address(entity);
  }
}
