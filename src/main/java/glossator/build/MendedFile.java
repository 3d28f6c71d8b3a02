package glossator.build;

import glossator.check.Edit;
import glossator.problem.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file and what becomes of it when its findings are mended.
 *
 * @param before as it is
 * @param after as it will be
 */
public record MendedFile(SourceText before, String after) {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * What becomes of files under some edits; of two that overlap the first is made, and the other
   * waits for another run.
   */
  public static List<MendedFile> of(Collection<Edit> edits) {
    Map<String, List<Edit>> byPath = new TreeMap<>();
    edits.forEach(
        edit -> byPath.computeIfAbsent(edit.source().path(), path -> new ArrayList<>()).add(edit));
    return byPath.values().stream().map(MendedFile::mended).toList();
  }

  private static MendedFile mended(List<Edit> edits) {
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    SourceText source = edits.get(0).source();
    StringBuilder after = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      if (edit.start() >= done) {
        after.append(source.content(), done, edit.start()).append(edit.replacement());
        done = edit.end();
      }
    }
    return new MendedFile(source, after.append(source.content().substring(done)).toString());
  }

  /**
   * Writes the file: the whole of it or nothing, a byte order mark and the rights to it kept.
   *
   * @param root the edition's folder
   * @throws IOException when the file has changed since it was read, or cannot be written
   */
  public void write(Path root) throws IOException {
    Path file = root.resolve(before.path()).toRealPath();
    byte[] bytes = Files.readAllBytes(file);
    boolean marked =
        bytes.length >= BYTE_ORDER_MARK.length
            && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
    String now =
        new String(bytes, marked ? 3 : 0, bytes.length - (marked ? 3 : 0), StandardCharsets.UTF_8);
    if (!now.equals(before.content())) {
      throw new IOException(before.path() + " has changed meanwhile; nothing was done to it");
    }
    Path draft = Files.createTempFile(file.getParent(), ".", ".mended");
    try {
      write(draft, ((marked ? "\uFEFF" : "") + after).getBytes(StandardCharsets.UTF_8));
      if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(file));
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** What takes the file's place is on the disk before it does. */
  private static void write(Path draft, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }
}
