package glossator.check.hygiene;

import glossator.check.Apparatus;
import glossator.check.Excerpt;
import glossator.check.Findings;
import glossator.check.Rule;
import glossator.check.references.Pictures;
import glossator.problem.Severity;
import java.util.Locale;
import java.util.regex.Pattern;

/** A picture whose description is the name of its file, or says no more than that it is one. */
public final class FileNameDescription implements Rule {
  private static final Pattern EMPTY_WORDS =
      Pattern.compile(
          "(?iu)(?:an? |the |eine? |une? |un[ao]? )?(?:image|img|picture|pic|photo|photograph|figure|graphic|screenshot"
              + "|untitled|placeholder|alt(?: text)?|bild|foto|abbildung|grafik|imagen|immagine|figura|photographie|illustration)"
              + "[ _-]?\\d*|(?:img|dsc|dscn|pict|p|scan)[_-]?\\d{3,}|[^\\s/]+\\.(?:jpe?g|png|gif|svg|webp|avif|tiff?|bmp)");

  @Override
  public String code() {
    return "file-name-description";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void examine(Apparatus apparatus, Findings findings) {
    Pictures.forEach(
        apparatus,
        picture -> {
          String words = picture.description().strip();
          String bare = picture.name().replaceFirst("\\.[^.]*$", "");
          boolean name =
              !bare.isEmpty() && plain(words).equals(plain(bare)) && bare.matches(".*[-_0-9].*");
          if (name || EMPTY_WORDS.matcher(words).matches()) {
            findings.report(
                picture.source(),
                picture.offset(),
                "“" + Excerpt.of(words) + "” does not describe the picture",
                "say what is to be seen: ![the harbour at noon](…)");
          }
        });
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
