package glossator.site;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the baked site to tests. */
final class BakedSiteResolver implements ParameterResolver {
  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == BakedSite.class;
  }

  @Override
  public BakedSite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return BakedSite.of(context);
  }
}
