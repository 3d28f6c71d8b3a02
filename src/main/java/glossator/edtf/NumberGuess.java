package glossator.edtf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guesses at dates in numbers: other separators, another order, missing zeros. May give what is not
 * valid.
 */
final class NumberGuess {

  private NumberGuess() {}

  static @Nullable String guess(String tidy) {
    boolean negative = tidy.startsWith("-") || tidy.startsWith("Y-");
    String sign = negative ? "-" : "";
    int from = (tidy.startsWith("Y") ? 1 : 0) + sign.length();
    List<String> numbers = numbers(tidy.substring(from));
    return switch (numbers.size()) {
      case 1 -> one(numbers.get(0), sign);
      case 2 -> two(numbers.get(0), numbers.get(1), sign);
      case 3 -> three(numbers, sign);
      default -> null;
    };
  }

  /** The numbers between single separators; none if anything else is there. */
  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "-/. ".indexOf(text.charAt(i)) >= 0) {
        if (i == from) {
          return List.of();
        }
        numbers.add(text.substring(from, i));
        from = i + 1;
      } else if (!Cursor.isDigit(text.charAt(i))) {
        return List.of();
      }
    }
    return numbers;
  }

  private static String one(String number, String sign) {
    if (number.length() == 8) {
      String day = sign + number.substring(0, 4) + '-' + number.substring(4, 6);
      String date = day + '-' + number.substring(6);
      if (EdtfParser.isValid(date)) {
        return date;
      }
    }
    return year(number, sign);
  }

  private static @Nullable String two(String first, String second, String sign) {
    if (first.length() == 4 && second.length() <= 2) {
      return sign + first + '-' + pad(second, 2);
    }
    return second.length() == 4 && first.length() <= 2 ? second + '-' + pad(first, 2) : null;
  }

  /** Where the year is last, day and month are told apart only if one of them can be no month. */
  private static @Nullable String three(List<String> numbers, String sign) {
    String first = pad(numbers.get(0), 2);
    String second = pad(numbers.get(1), 2);
    String third = pad(numbers.get(2), 2);
    if (first.length() == 4) {
      return sign + first + '-' + second + '-' + third;
    }
    if (third.length() != 4 || first.length() != 2 || second.length() != 2) {
      return null;
    }
    if (first.compareTo("12") > 0 || first.equals(second)) {
      return third + '-' + second + '-' + first;
    }
    return second.compareTo("12") > 0 ? third + '-' + first + '-' + second : null;
  }

  static String year(String number, String sign) {
    return number.length() > 4 ? 'Y' + sign + number : yearOfFour(number, sign);
  }

  private static String yearOfFour(String number, String sign) {
    String year = pad(number, 4);
    return year.equals("0000") ? year : sign + year;
  }

  static String pad(String number, int width) {
    return "0".repeat(Math.max(0, width - number.length())) + number;
  }
}
