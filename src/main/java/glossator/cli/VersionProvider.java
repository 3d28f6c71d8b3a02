package glossator.cli;

import picocli.CommandLine.IVersionProvider;

/** Says the program's version, as the jar's manifest has it. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"glossator " + number()};
  }

  /** The version alone. */
  static String number() {
    String version = VersionProvider.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }
}
