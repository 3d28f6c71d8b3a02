package glossator.parse;

import glossator.edtf.Edtf;
import glossator.edtf.EdtfException;
import glossator.markup.Block;
import glossator.markup.Inline;
import glossator.model.Entity;
import glossator.model.ForeignName;
import glossator.model.Identity;
import glossator.model.Kind;
import glossator.model.LanguageTags;
import glossator.model.Named;
import glossator.model.Relation;
import glossator.problem.ProblemSink;
import glossator.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads an entry's metadata into an entity of its kind. */
final class EntityReader {
  private static final String COORDINATES = "coordinates: {lat: 31.78, lon: 35.22}";

  /**
   * Stands in where an event's own cannot be read, which stops the build: mentions still lead to
   * it.
   */
  private static final Edtf SOME_DATE = someDate();

  private final SourceText source;
  private final MetadataFields fields;
  private final ProblemSink problems;

  EntityReader(SourceText source, MetadataFields fields, ProblemSink problems) {
    this.source = source;
    this.fields = fields;
    this.problems = problems;
  }

  /** The entity; what it cannot do without and is missing is reported. */
  Entity read(Kind kind, String id, List<Block> body) {
    Identity identity = identity(id, body);
    return switch (kind) {
      case PERSON -> new Entity.Person(identity, vital("born"), vital("died"), offices());
      case EVENT -> event(identity);
      case PLACE -> new Entity.Place(identity, fields.named("part_of"), coordinates());
      case ORGANISATION -> organisation(identity);
      case TERM -> new Entity.Term(identity);
      case WORK -> new Entity.Work(identity, fields.list("creators"), fields.date("date"));
    };
  }

  private Entity organisation(Identity identity) {
    return new Entity.Organisation(
        identity,
        fields.date("founded"),
        fields.date("dissolved"),
        fields.named("part_of"),
        fields.list("places"));
  }

  private Identity identity(String id, List<Block> body) {
    String given =
        fields.required("name", "every entry begins with its name, such as name: John Kerry");
    String name = given.isEmpty() ? id : given;
    String sort = fields.text("sort");
    return new Identity(
        id,
        source,
        name,
        sort.isEmpty() ? name : sort,
        fields.list("aliases"),
        foreignNames(),
        fields.required("summary", "one line that says who or what this is, for cards and lists"),
        fields.text("role"),
        fields.flag("autolink", true),
        sameAs(),
        fields.list("formerly"),
        relations(),
        body);
  }

  private List<ForeignName> foreignNames() {
    List<ForeignName> names = new ArrayList<>();
    for (MetadataFields record : fields.records("names", "{text: …, lang: he}")) {
      String text = record.required("text", "the name as it is written in its language");
      String language = record.required("lang", "a language tag, such as he or ar");
      record.finish();
      if (!language.isEmpty() && !LanguageTags.isTag(language)) {
        problems.error(
            "wrong-metadata",
            source,
            record.named("lang").orElseThrow().span().start(),
            "“" + language + "” is not a language tag",
            "such as en, de, fr-CA, he");
      }
      names.add(new ForeignName(text, language));
    }
    return List.copyOf(names);
  }

  private Map<String, String> sameAs() {
    Map<String, String> identifiers = new TreeMap<>();
    fields
        .words("same_as", "write same_as: {wikidata: Q22316}")
        .forEach((authority, identifier) -> identifier(authority, identifier, identifiers));
    return identifiers;
  }

  private void identifier(Named authority, Named identifier, Map<String, String> out) {
    String name = authority.text();
    if (!Authority.isKnown(name)) {
      String message = "the authority “" + name + "” is unknown";
      wrongAuthority(authority, message, Authority.hint(name));
    } else if (!Authority.fits(name, identifier.text())) {
      String message = "“" + identifier.text() + "” is not an identifier of " + name;
      wrongAuthority(identifier, message, "it looks like " + Authority.example(name));
    } else {
      out.put(name, identifier.text());
    }
  }

  private void wrongAuthority(Named at, String message, String hint) {
    problems.error("wrong-authority", source, at.span().start(), message, hint);
  }

  private List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (MetadataFields record :
        fields.records("relations", "{type: succeeded, to: hillary-clinton}")) {
      String type = record.required("type", "a relation has a type, such as succeeded");
      String to = record.required("to", "a relation leads to the id of an entry");
      if (!type.isEmpty() && !to.isEmpty()) {
        relations.add(
            new Relation(
                record.named("type").orElseThrow(),
                record.named("to").orElseThrow(),
                sources(record)));
      }
      record.finish();
    }
    return List.copyOf(relations);
  }

  private Optional<Entity.Vital> vital(String key) {
    Optional<MetadataFields> record =
        fields.record(key, "date", "write " + key + ": {date: …, place: …}");
    Optional<Entity.Vital> vital =
        record.map(found -> new Entity.Vital(found.date("date"), found.named("place")));
    record.ifPresent(MetadataFields::finish);
    return vital.filter(found -> found.date().isPresent() || found.place().isPresent());
  }

  private List<Entity.Office> offices() {
    List<Entity.Office> offices = new ArrayList<>();
    for (MetadataFields record : fields.records("offices", "{title: …, body: …, from: …, to: …}")) {
      String title = record.required("title", "an office has a title, such as Secretary of State");
      Optional<Edtf> from = record.date("from");
      offices.add(
          new Entity.Office(title, record.named("body"), from, record.date("to"), sources(record)));
      record.finish();
    }
    return List.copyOf(offices);
  }

  /** Citations as they stand in brackets, with or without the sign before the key. */
  private static List<Inline.CitedWork> sources(MetadataFields record) {
    List<Inline.CitedWork> works = new ArrayList<>();
    for (Named source : record.list("source")) {
      String written = source.text().contains("@") ? source.text() : "@" + source.text();
      List<Inline.CitedWork> read = CitationReader.works(written, source.span().start());
      works.addAll(
          read.isEmpty()
              ? List.of(new Inline.CitedWork(source.span(), "", source.text(), "", List.of()))
              : read);
    }
    return List.copyOf(works);
  }

  private Entity event(Identity identity) {
    fields.required("date", "an event has a date in EDTF, such as 2000-07-11/2000-07-25");
    Edtf date = fields.date("date").orElse(SOME_DATE);
    List<Named> places = fields.list("places");
    List<Entity.Participant> participants = participants();
    Optional<Named> partOf = fields.named("part_of");
    return new Entity.Event(identity, date, places, participants, partOf);
  }

  private static Edtf someDate() {
    try {
      return Edtf.parse("0000");
    } catch (EdtfException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<Entity.Participant> participants() {
    List<Entity.Participant> participants = new ArrayList<>();
    for (MetadataFields record :
        fields.records("participants", "{who: ehud-barak, role: …, side: …}")) {
      record.required("who", "the id of an entry, or a name");
      String role = record.text("role");
      String side = record.text("side");
      List<Inline.CitedWork> sources = sources(record);
      record
          .named("who")
          .ifPresent(who -> participants.add(new Entity.Participant(who, role, side, sources)));
      record.finish();
    }
    return List.copyOf(participants);
  }

  private Optional<Entity.Coordinates> coordinates() {
    Optional<MetadataFields> record = fields.record("coordinates", "", "write " + COORDINATES);
    if (record.isEmpty()) {
      return Optional.empty();
    }
    Entity.Coordinates coordinates =
        new Entity.Coordinates(degrees(record.get(), "lat", 90), degrees(record.get(), "lon", 180));
    record.get().finish();
    return Optional.of(coordinates);
  }

  private String degrees(MetadataFields record, String key, int limit) {
    String text = record.required(key, "write " + COORDINATES);
    boolean decimal = text.matches("-?[0-9]{1,3}(\\.[0-9]{1,10})?");
    if (!text.isEmpty() && !(decimal && Math.abs(Double.parseDouble(text)) <= limit)) {
      int at = record.named(key).orElseThrow().span().start();
      problems.error(
          "wrong-metadata",
          source,
          at,
          "“" + text + "” is not a number of degrees",
          "decimal degrees up to " + limit);
    }
    return text;
  }
}
