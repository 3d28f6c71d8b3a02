package glossator.bind;

import glossator.markup.Span;
import glossator.model.NoteKind;
import glossator.parse.ParsedBody;
import glossator.problem.SourceText;
import java.util.Optional;

/**
 * What a fence says of its note, validated; the words it is keyed to are not looked for yet.
 *
 * @param id of the note
 * @param paragraph that exists and belongs to the section
 * @param nth which occurrence of the lemma, from 1; 0 when the author did not say
 */
record NoteHeading(
    SourceText source,
    String id,
    String paragraph,
    String lemma,
    Span lemmaSpan,
    int nth,
    Optional<NoteKind> kind,
    String layer,
    String by,
    String date,
    String certainty,
    ParsedBody.FencedNote note) {}
