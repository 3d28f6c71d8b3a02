package glossator.bake;

import glossator.check.run.Levels;
import glossator.model.Settings;
import glossator.problem.SourceText;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * The configuration of a site: JBake's, read from the edition's {@code jbake.properties} over the
 * built-in values.
 *
 * @param root the edition's folder
 * @param source its file; empty when there is none
 * @param settings what it says of the edition itself
 * @param levels how much each finding matters
 * @param jbake all keys, as templates see them
 * @param inside whether its folders lie in the edition; if not, that is reported, and nothing may
 *     be read from them or written
 */
public record SiteConfiguration(
    Path root,
    SourceText source,
    Settings settings,
    Levels levels,
    JBakeConfiguration jbake,
    boolean inside) {

  /** The folder of documents. */
  public Path content() {
    return jbake.getContentFolder().toPath();
  }

  /** The folder of the edition's own templates, which need not exist. */
  public Path templates() {
    return jbake.getTemplateFolder().toPath();
  }

  /** The folder of the edition's own assets, which need not exist. */
  public Path assets() {
    return jbake.getAssetFolder().toPath();
  }

  /** The folder that the site goes to. */
  public Path output() {
    return jbake.getDestinationFolder().toPath();
  }

  /** The same configuration with another folder for the site. */
  public SiteConfiguration withOutput(Path output) {
    jbake.setDestinationFolder(new File(output.toString()));
    return this;
  }

  /** The configuration as templates see it: {@code site.host} is {@code config.site_host}. */
  Map<String, Object> forTemplates() {
    return jbake.asHashMap();
  }
}
