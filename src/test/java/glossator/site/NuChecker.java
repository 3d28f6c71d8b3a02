package glossator.site;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, and what it says of pages. */
final class NuChecker implements ErrorHandler {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** A policy of {@code 'self'} means nothing to the checker without a host; nothing is fetched. */
  private static final String HOST = "https://edition.example/";

  private final List<String> messages = new ArrayList<>();
  private String page = "(the schema)";
  private boolean onlyData;

  private NuChecker() {}

  /** Its errors and warnings, with the page and the place. */
  static List<String> findings(BakedSite site) throws Exception {
    NuChecker findings = new NuChecker();
    SimpleDocumentValidator checker = new SimpleDocumentValidator();
    checker.setUpMainSchema(SCHEMA, findings);
    checker.setUpValidatorAndParsers(findings, false, false);
    for (String page : site.pages().keySet()) {
      findings.page = page;
      findings.onlyData =
          site.pages().get(page).select("script:not([src])").stream()
              .allMatch(script -> script.attr("type").matches("application/(ld\\+)?json"));
      try (InputStream in = Files.newInputStream(site.folder().resolve(page))) {
        InputSource source = new InputSource(in);
        source.setEncoding("UTF-8");
        source.setSystemId(HOST + page);
        checker.checkHtmlInputSource(source);
      }
    }
    return findings.messages;
  }

  /**
   * The checker takes a data block for a script that a policy forbids; by the standard (HTML,
   * “prepare the script element”) a block of another type is done with before policies are asked.
   */
  @Override
  public void warning(SAXParseException finding) {
    if (!onlyData
        || !String.valueOf(finding.getMessage())
            .startsWith("Inline script violates Content Security")) {
      add("warning", finding);
    }
  }

  @Override
  public void error(SAXParseException finding) {
    add("error", finding);
  }

  @Override
  public void fatalError(SAXParseException finding) {
    add("fatal error", finding);
  }

  private void add(String severity, SAXParseException finding) {
    String where = page + ":" + finding.getLineNumber() + ":" + finding.getColumnNumber();
    messages.add(where + " " + severity + ": " + finding.getMessage());
  }
}
