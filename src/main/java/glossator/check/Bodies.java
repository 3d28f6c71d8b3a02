package glossator.check;

import glossator.parse.ParsedBody;
import glossator.parse.ParsedEdition;
import glossator.problem.SourceText;
import java.util.function.BiConsumer;

/** The documents of an edition, as parsed. */
public final class Bodies {
  private Bodies() {}

  /**
   * Calls an action for the body of each document, with its file, by kinds of documents in their
   * order; drafts are left out.
   *
   * @throws java.util.concurrent.CancellationException when nobody wants to know any more
   */
  public static void forEach(Apparatus apparatus, BiConsumer<SourceText, ParsedBody> action) {
    forEach(
        apparatus.parsed(),
        (source, body) -> {
          apparatus.goOn();
          action.accept(source, body);
        });
  }

  /** Does the same for documents that are all needed. */
  static void forEach(ParsedEdition parsed, BiConsumer<SourceText, ParsedBody> action) {
    parsed.titlePage().ifPresent(prose -> action.accept(prose.source(), prose.body()));
    parsed.texts().forEach(prose -> action.accept(prose.source(), prose.body()));
    parsed.commentaries().forEach(each -> action.accept(each.source(), each.body()));
    parsed.strands().forEach(each -> action.accept(each.prose().source(), each.prose().body()));
    parsed.entries().forEach(each -> action.accept(each.entity().identity().source(), each.body()));
    parsed.pages().forEach(prose -> action.accept(prose.source(), prose.body()));
    parsed.changes().ifPresent(each -> action.accept(each.prose().source(), each.prose().body()));
  }
}
