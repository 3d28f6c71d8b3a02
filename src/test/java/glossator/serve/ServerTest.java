package glossator.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview answers, and to whom. */
class ServerTest {
  @TempDir private Path temporary = Path.of("");
  private RunningPreview preview;

  @BeforeEach
  void start() throws Exception {
    preview = RunningPreview.of(RunningPreview.write(temporary.resolve("edition")));
  }

  @AfterEach
  void end() throws Exception {
    preview.close();
  }

  private static String status(String answer) {
    return answer.split("\r\n", 2)[0];
  }

  private static String header(String answer, String name) {
    Matcher header = Pattern.compile("(?im)^" + name + ": (.*?)\r?$").matcher(answer);
    return header.find() ? header.group(1) : "";
  }

  @Test
  void pagesHaveTheScriptAndFilesOnTheDiskDoNot() throws IOException {
    String answer = preview.get("/article/arrival.html");
    assertEquals("HTTP/1.1 200 OK", status(answer));
    assertEquals("text/html; charset=utf-8", header(answer, "Content-Type"));
    assertTrue(
        answer.contains("<script src=\"/.preview/preview.js\" data-page=\"article/arrival.html\""));
    String file = Files.readString(preview.file("output/article/arrival.html"));
    String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
    assertEquals(file, body.replaceFirst("<script src=\"/.preview/[^>]*></script>\n", ""));
    try (Stream<Path> files = Files.walk(preview.file("output"))) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        assertFalse(
            new String(Files.readAllBytes(each), ISO_8859_1).contains(".preview/"), each::toString);
      }
    }
  }

  @Test
  void foldersAndOtherFiles() throws IOException {
    assertTrue(preview.get("/").contains("data-page=\"index.html\""));
    assertTrue(preview.get("/people/").contains("data-page=\"people/index.html\""));
    String redirect = preview.get("/people");
    assertEquals("/people/", header(redirect, "Location"));
    assertEquals("text/css; charset=utf-8", header(preview.get("/css/own.css"), "Content-Type"));
    assertEquals("image/svg+xml", header(preview.get("/favicon.svg"), "Content-Type"));
    assertEquals(
        "text/javascript; charset=utf-8",
        header(preview.get("/.preview/preview.js"), "Content-Type"));
    assertFalse(preview.get("/css/own.css").contains(".preview"));
  }

  @Test
  void whatIsMissingIsAnsweredWithTheSitesOwnPage() throws IOException {
    String answer = preview.get("/people/nobody.html");
    assertEquals("HTTP/1.1 404 Not Found", status(answer));
    assertTrue(answer.contains("There is nothing at this address"), answer);
  }

  @Test
  void nothingOutsideTheSite() throws IOException {
    for (String path :
        new String[] {
          "/../jbake.properties",
          "/%2e%2e/jbake.properties",
          "/article/..%2f..%2fjbake.properties",
          "/..%5cjbake.properties",
          "/.glossator",
          "/.preview/../jbake.properties",
          "/.preview/package-info.class",
          "//etc/passwd",
          "/%00"
        }) {
      String answer = preview.get(path);
      assertTrue(status(answer).matches("HTTP/1.1 40[04] .*"), path + ": " + status(answer));
      assertFalse(answer.contains("edition.title"), path);
    }
  }

  @Test
  void onlyUnderItsOwnNames() throws IOException {
    for (String host : new String[] {"localhost", "127.0.0.1:80", "[::1]:8000", "LOCALHOST:1"}) {
      assertEquals("HTTP/1.1 200 OK", status(preview.ask("GET", "/", "Host: " + host)), host);
    }
    for (String host : new String[] {"evil.example", "localhost.evil.example", "127.0.0.1.evil"}) {
      String answer = preview.ask("GET", "/", "Host: " + host);
      assertTrue(status(answer).contains(" 421 "), host + ": " + status(answer));
      assertFalse(answer.contains("The Log"), host);
      String events = preview.ask("GET", "/.preview/events", "Host: " + host);
      assertTrue(status(events).contains(" 421 "), host + ": " + status(events));
    }
    String answer = preview.get("/search/index.js");
    assertEquals("same-origin", header(answer, "Cross-Origin-Resource-Policy"));
    assertEquals("nosniff", header(answer, "X-Content-Type-Options"));
  }

  @Test
  void onlyOnThisMachine() throws Exception {
    for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : each.inetAddresses().toList()) {
        if (address instanceof Inet4Address && !address.isLoopbackAddress()) {
          boolean open;
          try (Socket socket = new Socket(address, preview.port())) {
            open = socket.isConnected();
          } catch (ConnectException refused) {
            open = false;
          }
          assertFalse(open, address::toString);
        }
      }
    }
  }

  @Test
  void onlyReading() throws IOException {
    String answer = preview.ask("POST", "/", "Content-Length: 0");
    assertTrue(status(answer).contains(" 405 "), answer);
    assertEquals("GET, HEAD", header(answer, "Allow"));
    String head = preview.ask("HEAD", "/css/own.css");
    assertEquals("HTTP/1.1 200 OK", status(head));
    assertEquals("16", header(head, "Content-Length"));
    assertTrue(head.endsWith("\r\n\r\n"), head);
  }

  @Test
  void browsersAskWhetherTheyHaveIt() throws IOException {
    for (String path : new String[] {"/css/own.css", "/index.html"}) {
      String answer = preview.get(path);
      assertEquals("no-cache", header(answer, "Cache-Control"));
      assertFalse(header(answer, "Last-Modified").isEmpty());
      String tag = header(answer, "ETag");
      String again = preview.ask("GET", path, "If-None-Match: \"other\", " + tag);
      assertTrue(status(again).contains(" 304 "), path + ": " + status(again));
    }
  }

  /** Else a page that has not changed would be told for ever that it is old. */
  @Test
  void aPageIsAnotherOneInEachVersion() throws Exception {
    String before = header(preview.get("/404.html"), "ETag");
    RunningPreview.file(
        preview.file("content/people/ole-berg.md"),
        "---\nname: Ole Berg\nsummary: So.\n---\n\nNew.\n");
    preview.until("/people/ole-berg.html", "New.");
    RunningPreview.until(() -> !tag("/404.html").equals(before), "another tag");
    String sheet = header(preview.get("/css/own.css"), "ETag");
    assertEquals(sheet, header(preview.get("/css/own.css"), "ETag"));
  }

  private String tag(String path) {
    try {
      return header(preview.get(path), "ETag");
    } catch (IOException refused) {
      return "";
    }
  }

  @Test
  void theNextPortWhenOneIsTaken() throws Exception {
    try (RunningPreview other =
        RunningPreview.of(RunningPreview.write(temporary.resolve("other")), preview.port())) {
      assertTrue(other.port() > preview.port());
      assertTrue(other.get("/").contains("The Log"));
    }
  }
}
