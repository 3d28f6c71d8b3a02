package glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** What was not foreseen, in one line. */
class FaultHandlerTest {
  private static String said(Throwable fault) {
    StringWriter said = new StringWriter();
    assertEquals(ExitCode.FAULT, FaultHandler.handle(fault, new PrintWriter(said)));
    return said.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void twiceTheMemoryIsProposed() {
    assertEquals(
        "250 MB of memory do not suffice for this edition; where there is more,"
            + " JAVA_TOOL_OPTIONS=-Xmx500m allows twice as much",
        FaultHandler.tooLittle(250));
    assertEquals(
        "5888 MB of memory do not suffice for this edition; where there is more,"
            + " JAVA_TOOL_OPTIONS=-Xmx12g allows twice as much",
        FaultHandler.tooLittle(5888));
  }

  @Test
  void whateverWasMadeOfIt() {
    String told =
        "glossator: " + FaultHandler.tooLittle(Runtime.getRuntime().maxMemory() >> 20) + "\n";
    assertEquals(told, said(new OutOfMemoryError("Java heap space")));
    assertEquals(
        told, said(new IllegalStateException(new RuntimeException(new OutOfMemoryError("x")))));
    assertEquals(
        "glossator: no access to content/a.md\n", said(new AccessDeniedException("content/a.md")));
    assertEquals(
        "glossator: reading or writing failed: it ended early\n",
        said(new IOException("it ended early")));
    assertEquals(
        "glossator: a fault of the program: java.lang.IllegalStateException: odd"
            + " (GLOSSATOR_TRACE=1 shows where)\n",
        said(new IllegalStateException("odd")));
  }
}
