package glossator.overlay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best way to lay a run of blocks over the paragraphs of a section, both in order (dynamic
 * programming, as in Needleman and Wunsch 1970). Blocks before the first paragraph and behind the
 * last are passed over freely, those between at a small cost; a paragraph is left without a block
 * only when no block has anything in common with it.
 *
 * @param score how good it is
 * @param blocks for each paragraph the index of its block in the run, -1 when it has none
 */
record SectionAlignment(double score, List<Integer> blocks) {
  private static final double PASSED_OVER = 1;
  private static final double UNPLACED = 1e6;

  /** How much speaks for a paragraph and a block, by their indices; 0 when nothing does. */
  interface Weights {
    double of(int paragraph, int block);
  }

  /** The best alignment of so many paragraphs with so many blocks. */
  static SectionAlignment of(int paragraphs, int blocks, Weights weights) {
    double[][] best = new double[paragraphs + 1][blocks + 1];
    byte[][] step = new byte[paragraphs + 1][blocks + 1];
    for (int i = 0; i <= paragraphs; i++) {
      for (int j = 0; j <= blocks; j++) {
        fill(best, step, i, j, paragraphs, weights);
      }
    }
    Integer[] placed = new Integer[paragraphs];
    Arrays.fill(placed, -1);
    int i = paragraphs;
    int j = blocks;
    while (i > 0 || j > 0) {
      if (step[i][j] == PLACE) {
        placed[--i] = --j;
      } else if (step[i][j] == PASS) {
        j--;
      } else {
        i--;
      }
    }
    return new SectionAlignment(best[paragraphs][blocks], new ArrayList<>(List.of(placed)));
  }

  private static final byte PASS = 1;
  private static final byte PLACE = 2;
  private static final byte LEAVE = 3;

  private static void fill(
      double[][] best, byte[][] step, int i, int j, int paragraphs, Weights weights) {
    if (i == 0 && j == 0) {
      return;
    }
    double most = Double.NEGATIVE_INFINITY;
    if (j > 0) {
      most = best[i][j - 1] - (i == 0 || i == paragraphs ? 0 : PASSED_OVER);
      step[i][j] = PASS;
    }
    double weight = i > 0 && j > 0 ? weights.of(i - 1, j - 1) : 0;
    if (weight > 0 && best[i - 1][j - 1] + weight > most) {
      most = best[i - 1][j - 1] + weight;
      step[i][j] = PLACE;
    }
    if (i > 0 && best[i - 1][j] - UNPLACED > most) {
      most = best[i - 1][j] - UNPLACED;
      step[i][j] = LEAVE;
    }
    best[i][j] = most;
  }
}
