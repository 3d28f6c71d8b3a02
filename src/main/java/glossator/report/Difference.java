package glossator.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import glossator.build.MendedFile;
import java.io.PrintWriter;
import java.util.List;

/** What mending changes, as {@code diff -u} shows it. */
public final class Difference {
  private static final int CONTEXT = 2;

  private Difference() {}

  /** Prints the changes of a file. */
  public static void print(MendedFile file, PrintWriter out) {
    List<String> before = file.before().content().lines().toList();
    List<String> after = file.after().lines().toList();
    String path = file.before().path();
    UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path, "b/" + path, before, DiffUtils.diff(before, after), CONTEXT)
        .forEach(out::println);
  }
}
