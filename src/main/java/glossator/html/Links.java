package glossator.html;

/** The addresses that references lead to, as seen from one page. */
public interface Links {

  /** The relative address of an entity's page. */
  String entity(String id);

  /** The relative address of a section, a paragraph or a note. */
  String target(String id);

  /** The relative address of a work in the bibliography. */
  String source(String key);

  /** The id that something gets whose own id is unique in its document, but need not be here. */
  default String anchor(String id) {
    return id;
  }

  /** An address that an author wrote, as this page has it. */
  default String written(String address) {
    return address;
  }

  /** The number that a reader sees at a note or endnote. */
  String number(String note);
}
