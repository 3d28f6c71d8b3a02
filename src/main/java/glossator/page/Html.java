package glossator.page;

/**
 * Finished HTML, which a template writes as it is; all other text is escaped where it is written.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {
  @Override
  public String toString() {
    return markup;
  }
}
