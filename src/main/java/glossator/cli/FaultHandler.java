package glossator.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;

/**
 * Turns what was not foreseen into one line; the trace is for whoever asks for it with {@code
 * GLOSSATOR_TRACE=1}.
 */
final class FaultHandler {
  private FaultHandler() {}

  /**
   * Tells of a fault.
   *
   * @return the exit code
   */
  static int handle(Throwable fault, PrintWriter err) {
    err.println("glossator: " + message(fault));
    if (System.getenv("GLOSSATOR_TRACE") != null) {
      fault.printStackTrace(err);
    }
    return ExitCode.FAULT;
  }

  /**
   * What to say when there was too little memory.
   *
   * @param megabytes that Java may have had at most
   */
  static String tooLittle(long megabytes) {
    long twice = 2 * megabytes;
    boolean many = twice >= 4096;
    long more = many ? (twice + 1023) / 1024 : twice;
    return megabytes
        + " MB of memory do not suffice for this edition; where there is more, JAVA_TOOL_OPTIONS=-Xmx"
        + more
        + (many ? "g" : "m")
        + " allows twice as much";
  }

  private static String message(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof OutOfMemoryError) {
        return tooLittle(Runtime.getRuntime().maxMemory() >> 20);
      }
    }
    if (fault instanceof AccessDeniedException denied) {
      return "no access to " + denied.getFile();
    }
    if (fault instanceof FileSystemException failed) {
      return "a file could not be read or written: " + failed.getMessage();
    }
    if (fault instanceof IOException failed) {
      return "reading or writing failed: " + failed.getMessage();
    }
    if (fault instanceof InvalidPathException unwritable) {
      return "no file can be named “"
          + unwritable.getInput()
          + "” in the character set of this system, "
          + System.getProperty("sun.jnu.encoding")
          + "; LC_ALL=C.UTF-8 sets another";
    }
    return "a fault of the program: " + fault + " (GLOSSATOR_TRACE=1 shows where)";
  }
}
