package glossator.report;

import glossator.build.CheckReport;
import java.io.PrintWriter;

/** A way to put findings into words. */
public interface Report {

  /** Prints what a check found. */
  void print(CheckReport check, PrintWriter out);
}
