package glossator.site;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page satisfies the Nu HTML checker: no errors, no warnings. */
@ExtendWith(BakedSiteResolver.class)
class HtmlValidityTest {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** A policy of {@code 'self'} means nothing to the checker without a host; nothing is fetched. */
  private static final String HOST = "https://edition.example/";

  @Test
  void everyPageIsValid(BakedSite site) throws Exception {
    Findings findings = new Findings();
    SimpleDocumentValidator checker = new SimpleDocumentValidator();
    checker.setUpMainSchema(SCHEMA, findings);
    checker.setUpValidatorAndParsers(findings, false, false);
    for (String page : site.pages().keySet()) {
      findings.page = page;
      try (InputStream in = Files.newInputStream(site.folder().resolve(page))) {
        InputSource source = new InputSource(in);
        source.setEncoding("UTF-8");
        source.setSystemId(HOST + page);
        checker.checkHtmlInputSource(source);
      }
    }
    Offenders.none("The Nu HTML checker objects", findings.messages);
  }

  /** Collects what the checker says, with the page it says it of. */
  private static final class Findings implements ErrorHandler {
    private final List<String> messages = new ArrayList<>();
    private String page = "(the schema)";

    @Override
    public void warning(SAXParseException finding) {
      add("warning", finding);
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
}
