package glossator.cli;

import picocli.CommandLine.IVersionProvider;

/** Says the program's version, as the jar's manifest has it. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return new String[] {"glossator " + (version == null ? "(not packaged)" : version)};
  }
}
