package glossator.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the browser tests need of a machine.
 *
 * @param environment the variables of this run
 */
record Programs(Map<String, String> environment) {
  private static final List<String> CHROMIUMS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<String> MAC_CHROMIUMS =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  private static final List<String> WINDOWS_FOLDERS =
      List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData");

  /** The oldest Node.js that the driver runs on. */
  private static final int NODE = 20;

  /**
   * Where a Chromium may be, likeliest first: what GLOSSATOR_CHROMIUM names, and else nothing else.
   */
  List<Path> chromiums() {
    String named = environment.get("GLOSSATOR_CHROMIUM");
    if (named != null && !named.isBlank()) {
      return List.of(Path.of(named));
    }
    Stream<Path> windows =
        WINDOWS_FOLDERS.stream()
            .map(environment::get)
            .filter(folder -> folder != null)
            .map(folder -> Path.of(folder, "Google", "Chrome", "Application", "chrome.exe"));
    Stream<Path> mac = MAC_CHROMIUMS.stream().map(Path::of);
    return Stream.of(CHROMIUMS.stream().flatMap(this::onPath), mac, windows)
        .flatMap(places -> places)
        .filter(Files::isExecutable)
        .toList();
  }

  /** The Node.js that is named by PLAYWRIGHT_NODEJS_PATH or on the path, when new enough. */
  Optional<Path> node() {
    String named = environment.get("PLAYWRIGHT_NODEJS_PATH");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return onPath("node").filter(Programs::newEnough).findFirst();
  }

  private Stream<Path> onPath(String program) {
    List<Path> found = new ArrayList<>();
    String path = environment.getOrDefault("PATH", environment.getOrDefault("Path", ""));
    for (String folder : path.split(File.pathSeparator, -1)) {
      if (!folder.isBlank()) {
        found.add(Path.of(folder, program));
        found.add(Path.of(folder, program + ".exe"));
      }
    }
    return found.stream().filter(Files::isRegularFile).filter(Files::isExecutable);
  }

  private static boolean newEnough(Path node) {
    try {
      Process version =
          new ProcessBuilder(node.toString(), "--version").redirectErrorStream(true).start();
      byte[] said = version.getInputStream().readAllBytes();
      String major = new String(said, StandardCharsets.UTF_8).replaceAll("^v(\\d+)(?s:.*)", "$1");
      return version.waitFor() == 0 && Integer.parseInt(major) >= NODE;
    } catch (IOException | NumberFormatException unusable) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
