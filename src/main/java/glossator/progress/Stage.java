package glossator.progress;

/** The stages of a build, in the order in which they begin. */
public enum Stage {
  CONFIGURE("configuring", ""),
  COMPARE("comparing with the last build", ""),
  READ("reading", ""),
  PARSE("parsing", "documents"),
  BIND("binding", ""),
  CHECK("checking", ""),
  CITE("citing", ""),
  LAY_OUT("laying out", ""),
  CATALOGUE("cataloguing", ""),
  COPY("copying assets", ""),
  RENDER("rendering", "pages"),
  INDEX("waiting for the index", ""),
  PUBLISH("publishing", "");

  private final String words;
  private final String units;

  Stage(String words, String units) {
    this.words = words;
    this.units = units;
  }

  /** What is being done, as in “rendering”. */
  public String words() {
    return words;
  }

  /** What its steps are, in the plural; empty when it has none. */
  public String units() {
    return units;
  }
}
