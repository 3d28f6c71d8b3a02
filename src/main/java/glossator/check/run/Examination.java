package glossator.check.run;

import glossator.check.Acceptance;
import glossator.check.Acceptances;
import glossator.check.Apparatus;
import glossator.check.Edit;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.WorkAcceptances;
import glossator.problem.Problem;
import glossator.problem.Problems;
import glossator.problem.SourceText;
import glossator.progress.Crew;
import glossator.read.EditionSources;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

/** Runs the rules over an edition and judges what they and the stages before them found. */
public final class Examination {
  private final Levels levels;
  private final List<Rule> rules;

  /**
   * @param levels how much each code matters
   * @param others rules to run beside those of every edition
   */
  public Examination(Levels levels, List<Rule> others) {
    this.levels = levels;
    this.rules = new ArrayList<>(RuleBook.rules());
    rules.addAll(others);
  }

  /**
   * Runs every rule that is asked for, in parallel; those that need a whole edition only if the
   * problems hold no error yet.
   *
   * @param apparatus the edition
   * @param problems takes what the rules find, at their own severity
   * @throws CancellationException when nobody wants to know any more
   */
  public Examined run(Apparatus apparatus, Problems problems) {
    Map<Problem, Edit> edits = new ConcurrentHashMap<>();
    boolean whole = !problems.hasErrors();
    List<Rule> asked =
        rules.stream()
            .filter(rule -> levels.asks(rule) && (whole || !rule.needsWholeEdition()))
            .toList();
    Crew.forEach(
        asked.size(),
        i -> {
          apparatus.goOn();
          Rule rule = asked.get(i);
          Findings findings = new Findings(rule, problems);
          rule.examine(apparatus, findings);
          edits.putAll(findings.edits());
        });
    return new Examined(edits, whole ? complete(asked) : Set.of());
  }

  private Set<String> complete(List<Rule> asked) {
    Set<String> codes = new HashSet<>(StageCodes.severities().keySet());
    codes.removeIf(levels::isOff);
    asked.forEach(rule -> codes.add(rule.code()));
    return Set.copyOf(codes);
  }

  /**
   * Judges findings.
   *
   * @param problems of all stages
   * @param examined what the run came to
   * @param sources the files, which hold acceptances
   * @param configuration the configuration's file, which may hold some too
   */
  public Verdict judge(
      Problems problems, Examined examined, EditionSources sources, SourceText configuration) {
    List<Acceptance> acceptances = new ArrayList<>();
    sources
        .documents()
        .forEach(
            document ->
                acceptances.addAll(Acceptances.in(document.source(), document.bodyStart())));
    sources.bibliography().ifPresent(file -> acceptances.addAll(WorkAcceptances.in(file)));
    acceptances.addAll(Acceptances.in(configuration, configuration.content().length()));
    return new Judgement(levels, acceptances, examined).of(problems.inReadingOrder());
  }
}
