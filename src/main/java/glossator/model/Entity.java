package glossator.model;

import glossator.edtf.Edtf;
import glossator.markup.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody or something that the text speaks of and the glossary has an entry for. */
public sealed interface Entity {

  /** What it shares with entities of other kinds. */
  Identity identity();

  /** Its kind. */
  Kind kind();

  /** The same entity with another identity. */
  Entity withIdentity(Identity identity);

  /** Its permanent id. */
  default String id() {
    return identity().id();
  }

  /** The citations in its metadata. */
  default List<Inline.CitedWork> sources() {
    List<Inline.CitedWork> sources = new ArrayList<>();
    identity().relations().forEach(relation -> sources.addAll(relation.sources()));
    return sources;
  }

  /** A person. */
  record Person(Identity identity, Optional<Vital> born, Optional<Vital> died, List<Office> offices)
      implements Entity {
    @Override
    public Kind kind() {
      return Kind.PERSON;
    }

    @Override
    public Person withIdentity(Identity other) {
      return new Person(other, born, died, offices);
    }

    @Override
    public List<Inline.CitedWork> sources() {
      List<Inline.CitedWork> sources = new ArrayList<>();
      offices.forEach(office -> sources.addAll(office.sources()));
      sources.addAll(Entity.super.sources());
      return sources;
    }
  }

  /** A birth or a death; at least one of the two is there. */
  record Vital(Optional<Edtf> date, Optional<Named> place) {}

  /** An office that a person held; the sources are citations. */
  record Office(
      String title,
      Optional<Named> body,
      Optional<Edtf> from,
      Optional<Edtf> to,
      List<Inline.CitedWork> sources) {}

  /** An event. */
  record Event(
      Identity identity,
      Edtf date,
      List<Named> places,
      List<Participant> participants,
      Optional<Named> partOf)
      implements Entity {
    @Override
    public Kind kind() {
      return Kind.EVENT;
    }

    @Override
    public Event withIdentity(Identity other) {
      return new Event(other, date, places, participants, partOf);
    }

    @Override
    public List<Inline.CitedWork> sources() {
      List<Inline.CitedWork> sources = new ArrayList<>();
      participants.forEach(participant -> sources.addAll(participant.sources()));
      sources.addAll(Entity.super.sources());
      return sources;
    }
  }

  /** Somebody who took part in an event; role and side are empty when not given. */
  record Participant(Named who, String role, String side, List<Inline.CitedWork> sources) {}

  /** A place. */
  record Place(Identity identity, Optional<Named> partOf, Optional<Coordinates> coordinates)
      implements Entity {
    @Override
    public Kind kind() {
      return Kind.PLACE;
    }

    @Override
    public Place withIdentity(Identity other) {
      return new Place(other, partOf, coordinates);
    }
  }

  /** Degrees north and east (WGS 84), as they are written. */
  record Coordinates(String latitude, String longitude) {}

  /** An organisation. */
  record Organisation(
      Identity identity,
      Optional<Edtf> founded,
      Optional<Edtf> dissolved,
      Optional<Named> partOf,
      List<Named> places)
      implements Entity {
    @Override
    public Kind kind() {
      return Kind.ORGANISATION;
    }

    @Override
    public Organisation withIdentity(Identity other) {
      return new Organisation(other, founded, dissolved, partOf, places);
    }
  }

  /** A term. */
  record Term(Identity identity) implements Entity {
    @Override
    public Kind kind() {
      return Kind.TERM;
    }

    @Override
    public Term withIdentity(Identity other) {
      return new Term(other);
    }
  }

  /** A work: a book, a document, an agreement. */
  record Work(Identity identity, List<Named> creators, Optional<Edtf> date) implements Entity {
    @Override
    public Kind kind() {
      return Kind.WORK;
    }

    @Override
    public Work withIdentity(Identity other) {
      return new Work(other, creators, date);
    }
  }
}
