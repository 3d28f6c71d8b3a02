package glossator.check.run;

import glossator.check.Acceptance;
import glossator.check.Edit;
import glossator.problem.NearMatches;
import glossator.problem.Problem;
import glossator.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applies levels and acceptances to findings. */
final class Judgement {
  private final Levels levels;
  private final Examined examined;
  private final Map<String, List<Acceptance>> byPath = new HashMap<>();
  private final Set<Acceptance> used = new HashSet<>();

  Judgement(Levels levels, List<Acceptance> acceptances, Examined examined) {
    this.levels = levels;
    this.examined = examined;
    acceptances.forEach(
        each -> byPath.computeIfAbsent(each.source().path(), path -> new ArrayList<>()).add(each));
  }

  Verdict of(List<Problem> found) {
    Problems kept = new Problems();
    Map<Problem, Edit> keptEdits = new HashMap<>();
    int accepted = 0;
    for (Problem problem : found) {
      Optional<Problem> judged = levels.judge(problem);
      if (judged.isEmpty()) {
        continue;
      }
      if (isAccepted(problem)) {
        accepted++;
        continue;
      }
      kept.report(judged.get());
      Edit edit = examined.edits().get(problem);
      if (edit != null) {
        keptEdits.put(judged.get(), edit);
      }
    }
    review(kept);
    return new Verdict(kept.inReadingOrder(), accepted, Map.copyOf(keptEdits));
  }

  private boolean isAccepted(Problem problem) {
    if (RuleBook.isAlwaysError(problem.code())) {
      return false;
    }
    boolean accepted = false;
    for (Acceptance each : byPath.getOrDefault(problem.span().path(), List.of())) {
      if (each.code().equals(problem.code())
          && each.covers(problem.span().path(), problem.span().line())) {
        used.add(each);
        accepted = true;
      }
    }
    return accepted;
  }

  /** What is wrong with the acceptances themselves. */
  private void review(Problems out) {
    Problems own = new Problems();
    byPath.values().forEach(all -> all.forEach(each -> review(each, own)));
    own.inReadingOrder().forEach(problem -> levels.judge(problem).ifPresent(out::report));
  }

  private void review(Acceptance acceptance, Problems own) {
    String code = acceptance.code();
    if (!RuleBook.codes().containsKey(code)) {
      own.error(
          "unknown-check",
          acceptance.source(),
          acceptance.offset(),
          "no check is called “" + code + "”",
          NearMatches.hint(code, RuleBook.codes().keySet(), "docs/checks lists them all"));
    } else if (RuleBook.isAlwaysError(code)) {
      own.warning(
          "unused-acceptance",
          acceptance.source(),
          acceptance.offset(),
          "“" + code + "” cannot be accepted: it leaves a hole in the edition",
          "mend it, and take the acceptance away");
    } else if (!used.contains(acceptance) && examined.complete().contains(code)) {
      own.warning(
          "unused-acceptance",
          acceptance.source(),
          acceptance.offset(),
          "nothing here is a finding of “" + code + "”",
          "take the acceptance away, or move it to where the finding is");
    } else if (acceptance.reason().isEmpty()) {
      own.warning(
          "acceptance-without-reason",
          acceptance.source(),
          acceptance.offset(),
          "“" + code + "” is accepted without a reason",
          "write the reason behind a colon, such as: the sources disagree");
    }
  }
}
