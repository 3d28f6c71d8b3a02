package glossator.bind;

import glossator.problem.SourceText;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A document, or a part of one, that is bound by itself.
 *
 * @param key which one it is
 * @param inputs what else must be the same for the outcome to be the same: by {@link #equals}
 * @param sources the words of it
 * @param work binds it; may be called more than once, and by any thread
 */
record Unit<T>(
    String key,
    List<Object> inputs,
    List<SourceText> sources,
    BiFunction<Binding, Anchors, T> work) {}
