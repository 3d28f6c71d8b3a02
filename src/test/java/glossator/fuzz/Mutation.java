package glossator.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Mangles inputs: a few slips, each at a random place. */
final class Mutation {
  private static final int SLIPS = 6;
  private static final int LONGEST_PIECE = 40;
  private static final int MOST_COPIES = 40;
  private static final int BYTES = 256;
  private static final String MARKS = "[](){}<>*_`:|#\"'\\&^~@!-=+., \n\r\t\0";

  private final Grammar grammar;
  private final Random random;

  Mutation(Grammar grammar, Random random) {
    this.grammar = grammar;
    this.random = random;
  }

  /**
   * Mangles an input.
   *
   * @param other an input to take pieces from
   * @param rule makes pieces of its own
   */
  byte[] of(byte[] input, byte[] other, String rule) {
    byte[] mangled = input;
    for (int left = 1 + random.nextInt(SLIPS); left > 0; left--) {
      mangled = slip(mangled, other, rule);
    }
    return mangled;
  }

  private byte[] slip(byte[] input, byte[] other, String rule) {
    int from = random.nextInt(input.length + 1);
    int to = Math.min(input.length, from + random.nextInt(LONGEST_PIECE));
    return switch (random.nextInt(9)) {
      case 0 -> replaced(input, from, to, new byte[0]);
      case 1 -> replaced(input, from, from, mark());
      case 2 -> replaced(input, from, Math.min(input.length, from + 1), mark());
      case 3 -> replaced(input, from, to, piece(other));
      case 4 -> replaced(input, from, from, copies(Arrays.copyOfRange(input, from, to)));
      case 5 -> replaced(input, from, from, bytes(grammar.make(rule, random)));
      case 6 -> replaced(input, from, from, bytes(grammar.make("odd", random)));
      case 7 -> replaced(input, from, from, new byte[] {(byte) random.nextInt(BYTES)});
      default -> replaced(input, from, to, bytes(grammar.make("mark", random)));
    };
  }

  private byte[] mark() {
    return new byte[] {(byte) MARKS.charAt(random.nextInt(MARKS.length()))};
  }

  private byte[] piece(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(
        other, from, Math.min(other.length, from + random.nextInt(LONGEST_PIECE)));
  }

  private byte[] copies(byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int left = random.nextInt(MOST_COPIES); left > 0; left--) {
      out.writeBytes(piece);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] replaced(byte[] input, int from, int to, byte[] piece) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(input, 0, from);
    out.writeBytes(piece);
    out.write(input, to, input.length - to);
    return out.toByteArray();
  }
}
