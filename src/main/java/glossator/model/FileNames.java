package glossator.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file name must be for a site to be copied to any system. */
public final class FileNames {
  /** What Windows keeps for devices, with any ending (Win32, “Naming Files, Paths”). */
  private static final Pattern DEVICE =
      Pattern.compile(
          "(con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])[ ]*(?:\\..*)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"\\\\|?*]");
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private FileNames() {}

  /** The device that Windows takes a name for; empty when it takes it for a file. */
  public static Optional<String> device(String name) {
    Matcher matcher = DEVICE.matcher(name);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * Why a file of a name cannot be on every system.
   *
   * @param name of a file or folder, not a path
   * @return what is wrong, to stand behind the name; empty when nothing is
   */
  public static Optional<String> objection(String name) {
    Matcher forbidden = FORBIDDEN.matcher(name);
    if (forbidden.find()) {
      return Optional.of("has a “" + forbidden.group() + "” in it, which Windows does not allow");
    }
    if (CONTROL.matcher(name).find()) {
      return Optional.of("has a control character in it");
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return Optional.of("ends with a full stop or a space, which Windows takes away");
    }
    return device(name).map(device -> "is that of a device on Windows, " + device);
  }

  /** A path as systems compare it that tell neither capitals nor forms of Unicode apart. */
  public static String folded(String path) {
    if (isFolded(path)) {
      return path;
    }
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Whether there are small letters of ASCII only, and nothing that is a capital elsewhere. */
  private static boolean isFolded(String path) {
    for (int i = 0; i < path.length(); i++) {
      char unit = path.charAt(i);
      if (unit >= 0x80 || (unit >= 'A' && unit <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** Wherein two paths differ that fold to the same. */
  public static String difference(String one, String other) {
    boolean form =
        Normalizer.normalize(one, Normalizer.Form.NFC)
            .equals(Normalizer.normalize(other, Normalizer.Form.NFC));
    return form ? "the Unicode form of its letters (NFC or NFD)" : "capitals";
  }
}
