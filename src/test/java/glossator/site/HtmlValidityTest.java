package glossator.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page satisfies the Nu HTML checker: no errors, no warnings. */
@ExtendWith(BakedSiteResolver.class)
class HtmlValidityTest {

  @Test
  void everyPageIsValid(BakedSite site) throws Exception {
    Offenders.none("The Nu HTML checker objects", NuChecker.findings(site));
  }
}
