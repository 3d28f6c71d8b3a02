package glossator.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Turns what was not foreseen into one line; the trace is for whoever asks for it with {@code
 * GLOSSATOR_TRACE=1}.
 */
final class FaultHandler implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    command.getErr().println("glossator: " + message(fault));
    if (System.getenv("GLOSSATOR_TRACE") != null) {
      fault.printStackTrace(command.getErr());
    }
    return ExitCode.FAULT;
  }

  private static String message(Exception fault) {
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
