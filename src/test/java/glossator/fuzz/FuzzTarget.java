package glossator.fuzz;

import java.io.IOException;
import java.util.List;

/** A part of the program that takes what others have written. */
interface FuzzTarget {

  /** A name of its own, in one word. */
  String name();

  /** The rule of the grammar that makes its inputs. */
  String rule();

  /** Inputs to be mangled, in an order that is the same each time. */
  List<byte[]> samples() throws IOException;

  /**
   * Takes an input.
   *
   * @throws IOException when a file cannot be read or written
   * @throws RuntimeException or an error, when the program does what it must not
   */
  void take(byte[] input) throws IOException;
}
