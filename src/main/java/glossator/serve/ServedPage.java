package glossator.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/**
 * A page as the preview serves it: the site's own bytes, and before the end of its body the element
 * that brings the preview's script. Only answers have it, never a file.
 *
 * @param parts of the page, in their order
 */
record ServedPage(List<byte[]> parts) {
  private static final String END = "</body>";

  /** The end of a page's body is not further from its end, in bytes. */
  private static final int TAIL = 4096;

  /**
   * Adds the script to a page.
   *
   * @param page the bytes of its file
   * @param address its path in the site
   * @param version of the site
   */
  static ServedPage of(byte[] page, String address, String version) {
    byte[] script =
        ("<script src=\""
                + PreviewFiles.FOLDER
                + "preview.js\" data-page=\""
                + escaped(address)
                + "\" data-version=\""
                + version
                + "\"></script>\n")
            .getBytes(UTF_8);
    int from = Math.max(0, page.length - TAIL);
    int found = new String(page, from, page.length - from, ISO_8859_1).lastIndexOf(END);
    int end = found < 0 ? page.length : from + found;
    byte[] head = Arrays.copyOf(page, end);
    byte[] tail = Arrays.copyOfRange(page, end, page.length);
    return new ServedPage(List.of(head, script, tail));
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }
}
