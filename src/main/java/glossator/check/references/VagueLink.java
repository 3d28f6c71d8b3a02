package glossator.check.references;

import glossator.check.Apparatus;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.markup.PlainText;
import glossator.problem.Severity;
import java.util.Locale;
import java.util.Set;

/** A link whose words do not say where it leads, such as “here” (WCAG 2.4.9). */
public final class VagueLink implements Rule {
  private static final Set<String> VAGUE =
      Set.of(
          "here",
          "click here",
          "this",
          "this link",
          "this page",
          "link",
          "more",
          "read more",
          "see here",
          "hier",
          "hier klicken",
          "dieser link",
          "mehr",
          "weiterlesen",
          "ici",
          "cliquez ici",
          "ce lien",
          "lire la suite",
          "aquí",
          "haga clic aquí",
          "este enlace",
          "qui",
          "clicca qui",
          "questo link",
          "aqui",
          "clique aqui",
          "klik hier",
          "här",
          "klicka här",
          "her",
          "klik her");

  @Override
  public String code() {
    return "vague-link";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Leads.forEach(
        apparatus,
        lead -> {
          String words = PlainText.words(lead.words()).strip();
          String plain = words.toLowerCase(Locale.ROOT).replaceAll("[\\s.…»>]+", " ").strip();
          if (!lead.picture() && VAGUE.contains(plain)) {
            findings.report(
                lead.source(),
                lead.start(),
                "“" + words + "” does not say where the link leads",
                "put the link on the words that name it: [the minutes](…), not “the minutes are [here](…)”");
          }
        });
  }
}
