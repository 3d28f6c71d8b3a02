package glossator.check.chronology;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.regex.Pattern;

/** Two people in one post at one time. */
public final class OverlappingOffice implements Rule {
  /** Words for posts that several people have at one time. */
  private static final Pattern SHARED =
      Pattern.compile(
          "(?U)\\b(?:co|joint|member|senator|representative|deputy|delegate|professor|lecturer|fellow"
              + "|judge|justice|adviser|advisor|envoy|negotiator|assistant|secretary to|consul"
              + "|mitglied|abgeordnete|abgeordneter|senatorin|richter|richterin|berater|beraterin"
              + "|membre|député|députée|sénateur|sénatrice|juge|conseiller|conseillère|professeur"
              + "|miembro|diputado|diputada|senador|senadora|juez|membro|deputato|senatore|giudice"
              + "|lid|ledamot|medlem)\\b");

  @Override
  public String code() {
    return "overlapping-office";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    for (List<Tenures.Tenure> post : Tenures.byPost(apparatus.edition())) {
      if (!isShared(post)) {
        Tenures.overlaps(
            post,
            (before, after) -> {
              if (!before.holder().id().equals(after.holder().id())) {
                report(before, after, apparatus, findings);
              }
            });
      }
    }
  }

  /** Whether its title says that others have it too, or three people have it at one time. */
  private static boolean isShared(List<Tenures.Tenure> post) {
    String title = post.get(0).office().title().toLowerCase(Locale.ROOT);
    if (SHARED.matcher(title).find()) {
      return true;
    }
    PriorityQueue<LocalDate> ends = new PriorityQueue<>();
    for (Tenures.Tenure tenure : post) {
      while (!ends.isEmpty() && !ends.element().isAfter(tenure.from())) {
        ends.remove();
      }
      ends.add(tenure.to());
      if (ends.size() > 2) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Tenures.Tenure before, Tenures.Tenure after, Apparatus apparatus, Findings findings) {
    findings.report(
        Apparatus.source(after.holder()),
        apparatus.place(after.holder(), "offices", after.index(), "from"),
        after.holder().identity().name()
            + " was “"
            + after.office().title()
            + "” ("
            + after.dates()
            + ") while "
            + before.holder().identity().name()
            + " was ("
            + before.dates()
            + ")",
        "mend the date that is wrong; if several people had the post, say so in its title: Member of …");
  }
}
