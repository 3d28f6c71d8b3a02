package glossator.check.run;

import glossator.check.Rule;
import glossator.check.apparatus.AliasRepeatsName;
import glossator.check.apparatus.BareSummary;
import glossator.check.apparatus.LongSummary;
import glossator.check.apparatus.MissingSort;
import glossator.check.apparatus.NameWithoutEntry;
import glossator.check.apparatus.NoteRepeatsNote;
import glossator.check.apparatus.NoteWithoutId;
import glossator.check.apparatus.ParagraphWithoutId;
import glossator.check.apparatus.ParagraphWithoutNote;
import glossator.check.apparatus.ParticipantTwice;
import glossator.check.apparatus.PersonEnteredTwice;
import glossator.check.apparatus.RelationToItself;
import glossator.check.apparatus.RelationTwice;
import glossator.check.apparatus.SameIdentifier;
import glossator.check.apparatus.SectionWithoutEssay;
import glossator.check.apparatus.SeeAbove;
import glossator.check.apparatus.SelfReference;
import glossator.check.apparatus.SharedName;
import glossator.check.apparatus.ShortEntry;
import glossator.check.apparatus.ThinWork;
import glossator.check.apparatus.UncitedDate;
import glossator.check.apparatus.UncitedNote;
import glossator.check.apparatus.UncitedWork;
import glossator.check.apparatus.UnmentionedEntry;
import glossator.check.apparatus.WorkTwice;
import glossator.check.chronology.EventOutOfOrder;
import glossator.check.chronology.LifeEndsBeforeItStarts;
import glossator.check.chronology.LivesNeverMet;
import glossator.check.chronology.OfficeAfterDeath;
import glossator.check.chronology.OfficeBeforeBirth;
import glossator.check.chronology.OfficeEndsBeforeItStarts;
import glossator.check.chronology.OfficeHeldTwice;
import glossator.check.chronology.OfficeOutlivesHolder;
import glossator.check.chronology.OfficeOutsideBody;
import glossator.check.chronology.OrganisationEndsBeforeItStarts;
import glossator.check.chronology.OutsideOrganisation;
import glossator.check.chronology.OverlappingOffice;
import glossator.check.chronology.PartOfCycle;
import glossator.check.chronology.PartOutsideWhole;
import glossator.check.chronology.ParticipantChild;
import glossator.check.chronology.ParticipantDead;
import glossator.check.chronology.ParticipantDissolved;
import glossator.check.chronology.ParticipantUnborn;
import glossator.check.chronology.ParticipantUnfounded;
import glossator.check.chronology.RelationCycle;
import glossator.check.chronology.SucceededOutOfOrder;
import glossator.check.chronology.UnlikelyAge;
import glossator.check.chronology.UnlikelyDuration;
import glossator.check.chronology.UnlikelyTenure;
import glossator.check.chronology.UnlikelyYear;
import glossator.check.chronology.WorkBeforeCreator;
import glossator.check.hygiene.BidiControl;
import glossator.check.hygiene.DoubleHyphen;
import glossator.check.hygiene.DoubleSpace;
import glossator.check.hygiene.FileNameDescription;
import glossator.check.hygiene.GarbledText;
import glossator.check.hygiene.HyphenInRange;
import glossator.check.hygiene.InvalidLanguage;
import glossator.check.hygiene.InvisibleBreak;
import glossator.check.hygiene.InvisibleCharacter;
import glossator.check.hygiene.MissingDescription;
import glossator.check.hygiene.MixedScript;
import glossator.check.hygiene.NotNfc;
import glossator.check.hygiene.RepeatedWord;
import glossator.check.hygiene.SecondTitle;
import glossator.check.hygiene.SkippedHeading;
import glossator.check.hygiene.SpaceBeforePunctuation;
import glossator.check.hygiene.SpacedHyphen;
import glossator.check.hygiene.StraightQuote;
import glossator.check.hygiene.StrayMarkUp;
import glossator.check.hygiene.ThreeDots;
import glossator.check.hygiene.UnclosedBracket;
import glossator.check.hygiene.UntaggedScript;
import glossator.check.overlap.SharedWords;
import glossator.check.references.BrokenFragment;
import glossator.check.references.BrokenLink;
import glossator.check.references.EmptyLink;
import glossator.check.references.FormerAddress;
import glossator.check.references.LinkToSource;
import glossator.check.references.MalformedAddress;
import glossator.check.references.MissingImage;
import glossator.check.references.PlainHttp;
import glossator.check.references.UnusedFile;
import glossator.check.references.VagueLink;
import glossator.problem.Severity;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All rules, and the names of everything that can be found. */
public final class RuleBook {
  /** In the order of their packages. */
  private static final List<Rule> RULES =
      List.of(
          new AliasRepeatsName(),
          new BareSummary(),
          new LongSummary(),
          new MissingSort(),
          new NameWithoutEntry(),
          new NoteRepeatsNote(),
          new NoteWithoutId(),
          new ParagraphWithoutId(),
          new ParagraphWithoutNote(),
          new ParticipantTwice(),
          new PersonEnteredTwice(),
          new RelationToItself(),
          new RelationTwice(),
          new SameIdentifier(),
          new SectionWithoutEssay(),
          new SeeAbove(),
          new SelfReference(),
          new SharedName(),
          new ShortEntry(),
          new ThinWork(),
          new UncitedDate(),
          new UncitedNote(),
          new UncitedWork(),
          new UnmentionedEntry(),
          new WorkTwice(),
          new EventOutOfOrder(),
          new LifeEndsBeforeItStarts(),
          new LivesNeverMet(),
          new OfficeAfterDeath(),
          new OfficeBeforeBirth(),
          new OfficeEndsBeforeItStarts(),
          new OfficeHeldTwice(),
          new OfficeOutlivesHolder(),
          new OfficeOutsideBody(),
          new OrganisationEndsBeforeItStarts(),
          new OutsideOrganisation(),
          new OverlappingOffice(),
          new PartOfCycle(),
          new PartOutsideWhole(),
          new ParticipantChild(),
          new ParticipantDead(),
          new ParticipantDissolved(),
          new ParticipantUnborn(),
          new ParticipantUnfounded(),
          new RelationCycle(),
          new SucceededOutOfOrder(),
          new UnlikelyAge(),
          new UnlikelyDuration(),
          new UnlikelyTenure(),
          new UnlikelyYear(),
          new WorkBeforeCreator(),
          new BidiControl(),
          new DoubleHyphen(),
          new DoubleSpace(),
          new FileNameDescription(),
          new GarbledText(),
          new HyphenInRange(),
          new InvalidLanguage(),
          new InvisibleBreak(),
          new InvisibleCharacter(),
          new MissingDescription(),
          new MixedScript(),
          new NotNfc(),
          new RepeatedWord(),
          new SecondTitle(),
          new SkippedHeading(),
          new SpaceBeforePunctuation(),
          new SpacedHyphen(),
          new StraightQuote(),
          new StrayMarkUp(),
          new ThreeDots(),
          new UnclosedBracket(),
          new UntaggedScript(),
          new BrokenFragment(),
          new BrokenLink(),
          new EmptyLink(),
          new FormerAddress(),
          new LinkToSource(),
          new MalformedAddress(),
          new MissingImage(),
          new PlainHttp(),
          new UnusedFile(),
          new VagueLink());

  private static final Map<String, Severity> CODES = allCodes();

  private RuleBook() {}

  private static Map<String, Severity> allCodes() {
    Map<String, Severity> codes = new TreeMap<>(StageCodes.severities());
    RULES.forEach(rule -> codes.put(rule.code(), rule.severity()));
    codes.put(SharedWords.CODE, Severity.ERROR); // a rule that needs a text to compare with
    return Collections.unmodifiableMap(codes);
  }

  /** All rules. */
  public static List<Rule> rules() {
    return RULES;
  }

  /**
   * Every code that can be reported, of rules and of the stages before them, with its severity
   * where nothing else is configured.
   */
  public static Map<String, Severity> codes() {
    return CODES;
  }

  /** Whether findings of a code always stop the build, since they leave a hole in the edition. */
  public static boolean isAlwaysError(String code) {
    return StageCodes.severities().get(code) == Severity.ERROR;
  }
}
