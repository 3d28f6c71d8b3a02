package glossator.markup;

/**
 * One method for each type of {@link Block}; a new type fails to compile wherever it is forgotten.
 *
 * @param <R> what a visit gives back
 */
public interface BlockVisitor<R> {

  R paragraph(Block.Paragraph paragraph);

  R citableParagraph(Block.CitableParagraph paragraph);

  R heading(Block.Heading heading);

  R quotation(Block.Quotation quotation);

  R enumeration(Block.Enumeration enumeration);

  R code(Block.Code code);

  R html(Block.Html html);

  R thematicBreak(Block.ThematicBreak thematicBreak);

  R table(Block.Table table);

  R definitions(Block.Definitions definitions);
}
