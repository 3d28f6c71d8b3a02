package glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How much memory a build begins with, by what the system says is free. */
class LauncherMemoryTest extends InstalledLauncher {
  /** Starts a launcher for which the system's own files lie in a folder. */
  private List<String> startWithin(Path system) throws IOException, InterruptedException {
    Path launcher = home.resolve("glossator");
    String text = Files.readString(Path.of("glossator"));
    for (String place : List.of("/proc/meminfo", "/proc/self/cgroup", "/sys/fs/cgroup")) {
      assertTrue(text.contains(place), place);
      text = text.replace(place, system + place);
    }
    Files.writeString(launcher, text);
    return start("build").stream()
        .filter(word -> word.startsWith("-Xms") || word.startsWith("-XX:MaxRAM"))
        .toList();
  }

  private Path system(String available, String groups, Map<String, String> limits)
      throws IOException {
    Path system = Files.createTempDirectory(home.getParent(), "system");
    Map<String, String> files = new TreeMap<>(limits);
    files.put("proc/meminfo", "MemTotal: 4000000 kB\nMemAvailable: " + available + " kB\n");
    files.put("proc/self/cgroup", groups);
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = system.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
    return system;
  }

  /** With more than there is, it would be ended by the system, which says nothing of it. */
  @Test
  void aBuildBeginsWithNoMoreMemoryThanItMayHave() throws IOException, InterruptedException {
    String unified = "0::/user.slice/a b.scope\n";
    String several = "5:devices:/\n4:memory:/box/1\n0::/\n";
    String here = "sys/fs/cgroup/user.slice/a b.scope/memory.max";
    String around = "sys/fs/cgroup/user.slice/memory.max";
    String mounted = "sys/fs/cgroup/memory/memory.limit_in_bytes";
    List<String> much = List.of("-Xms330m");
    List<String> little = List.of("-XX:MaxRAMPercentage=50");
    assertEquals(much, startWithin(system("3000000", unified, Map.of())));
    assertEquals(much, startWithin(system("3000000", "0::of no form that is known\n", Map.of())));
    assertEquals(little, startWithin(system("400000", unified, Map.of())));
    assertEquals(much, startWithin(system("3000000", unified, Map.of(here, "max\n"))));
    assertEquals(little, startWithin(system("3000000", unified, Map.of(here, "335544320\n"))));
    assertEquals(
        little,
        startWithin(system("3000000", unified, Map.of(here, "max\n", around, "335544320\n"))));
    assertEquals(much, startWithin(system("3000000", unified, Map.of(here, "536870912\n"))));
    assertEquals(
        much, startWithin(system("3000000", several, Map.of(mounted, "9223372036854771712\n"))));
    assertEquals(little, startWithin(system("3000000", several, Map.of(mounted, "335544320\n"))));
  }
}
