package glossator.model;

/**
 * A name in another language or script.
 *
 * @param text the name
 * @param language a BCP 47 language tag
 */
public record ForeignName(String text, String language) {}
