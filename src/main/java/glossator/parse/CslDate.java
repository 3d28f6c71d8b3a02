package glossator.parse;

import glossator.read.Metadata;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a date of CSL-JSON: {@code {"date-parts": [[2014, 5, 8]]}}, {@code {"raw": "2014-05-08"}},
 * {@code {"literal": "undated"}}, or the text {@code "2014-05-08"} alone; two dates are a range.
 */
final class CslDate {
  private static final Pattern DAY =
      Pattern.compile("(-?[0-9]{1,4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final int MONTHS = 12;
  private static final int DAYS = 31;

  private CslDate() {}

  /** The date as citeproc takes it; empty when it cannot be read. */
  static Optional<Map<String, Object>> read(Metadata date) {
    if (date instanceof Metadata.Scalar scalar) {
      return raw(scalar.text());
    }
    if (!(date instanceof Metadata.Mapping mapping)) {
      return Optional.empty();
    }
    Map<String, Object> out = new LinkedHashMap<>();
    for (Map.Entry<String, Metadata.Entry> entry : mapping.entries().entrySet()) {
      Metadata value = entry.getValue().value();
      switch (entry.getKey()) {
        case "date-parts" -> {
          Optional<List<Object>> parts = parts(value);
          if (parts.isEmpty()) {
            return Optional.empty();
          }
          out.put("date-parts", parts.get());
        }
        case "raw" -> {
          Optional<Map<String, Object>> raw =
              value instanceof Metadata.Scalar scalar ? raw(scalar.text()) : Optional.empty();
          if (raw.isEmpty()) {
            return Optional.empty();
          }
          out.putAll(raw.get());
        }
        case "literal", "season" -> {
          if (!(value instanceof Metadata.Scalar scalar)) {
            return Optional.empty();
          }
          out.put(entry.getKey(), scalar.text());
        }
        case "circa" -> out.put("circa", true);
        default -> {
          return Optional.empty();
        }
      }
    }
    return out.isEmpty() ? Optional.empty() : Optional.of(out);
  }

  private static Optional<Map<String, Object>> raw(String text) {
    List<Object> parts = new ArrayList<>();
    for (String end : text.split("/", -1)) {
      Matcher day = DAY.matcher(end.strip());
      if (!day.matches()) {
        return Optional.empty();
      }
      List<String> numbers = new ArrayList<>();
      for (int i = 1; i <= day.groupCount(); i++) {
        if (day.group(i) != null) {
          numbers.add(day.group(i));
        }
      }
      Optional<List<Object>> read = day(numbers);
      if (read.isEmpty()) {
        return Optional.empty();
      }
      parts.add(read.get());
    }
    return isRange(parts) ? Optional.of(Map.of("date-parts", parts)) : Optional.empty();
  }

  private static Optional<List<Object>> parts(Metadata value) {
    List<Object> parts = new ArrayList<>();
    if (value instanceof Metadata.Sequence ends) {
      for (Metadata end : ends.values()) {
        List<String> numbers = new ArrayList<>();
        if (end instanceof Metadata.Sequence day) {
          day.values()
              .forEach(
                  part -> numbers.add(part instanceof Metadata.Scalar scalar ? scalar.text() : ""));
        }
        Optional<List<Object>> read = day(numbers);
        if (read.isEmpty()) {
          return Optional.empty();
        }
        parts.add(read.get());
      }
    }
    return isRange(parts) ? Optional.of(parts) : Optional.empty();
  }

  /** One date, or two of the same precision, which is what citeproc can set. */
  private static boolean isRange(List<Object> parts) {
    return parts.size() == 1
        || (parts.size() == 2
            && parts.get(0) instanceof List<?> from
            && parts.get(1) instanceof List<?> to
            && from.size() == to.size());
  }

  /** Year, month and day, of which month and day may be missing. */
  private static Optional<List<Object>> day(List<String> numbers) {
    List<Object> day = new ArrayList<>();
    for (String number : numbers) {
      if (!number.matches("-?[0-9]{1,4}")) {
        return Optional.empty();
      }
      int value = Integer.parseInt(number);
      int most = day.size() == 1 ? MONTHS : DAYS;
      if (!day.isEmpty() && (value < 1 || value > most)) {
        return Optional.empty();
      }
      day.add(value);
    }
    return day.isEmpty() || day.size() > 3 ? Optional.empty() : Optional.of(day);
  }
}
