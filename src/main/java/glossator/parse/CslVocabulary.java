package glossator.parse;

import java.util.Set;

/** The types and variables of CSL 1.0.2 (docs.citationstyles.org, appendices III and IV). */
final class CslVocabulary {
  static final Set<String> TYPES =
      words(
          """
          article article-journal article-magazine article-newspaper bill book broadcast chapter
          classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
          graphic hearing interview legal_case legislation manuscript map motion_picture
          musical_score pamphlet paper-conference patent performance periodical
          personal_communication post post-weblog regulation report review review-book software song
          speech standard thesis treaty webpage
          """);

  static final Set<String> DATES =
      words("accessed available-date event-date issued original-date submitted");

  /** What a work can be called by. */
  static final Set<String> TITLES = words("title container-title");

  static final Set<String> NAMES =
      words(
          """
          author chair collection-editor compiler composer container-author contributor curator
          director editor editorial-director editor-translator executive-producer guest host
          illustrator interviewer narrator organizer original-author performer producer recipient
          reviewed-author script-writer series-creator translator
          """);

  static final Set<String> TEXTS =
      words(
          """
          abstract annote archive archive_collection archive_location archive-place authority
          call-number chapter-number citation-key citation-label citation-number collection-number
          collection-title container-title container-title-short dimensions division DOI edition
          event event-place event-title first-reference-note-number genre id ISBN ISSN issue
          journalAbbreviation jurisdiction keyword language locator medium note number
          number-of-pages number-of-volumes original-publisher original-publisher-place
          original-title page page-first part part-number part-title PMCID PMID printing-number
          publisher publisher-place references reviewed-genre reviewed-title scale section
          shortTitle source status supplement supplement-number title title-short type URL version
          volume volume-title volume-title-short year-suffix categories custom
          """);

  private CslVocabulary() {}

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
