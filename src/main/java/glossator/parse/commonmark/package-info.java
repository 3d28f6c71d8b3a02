/**
 * Makes flexmark's parser read CommonMark 0.31.2. Where flexmark 0.64.8 still follows an older
 * edition of the specification, or a regular expression of its own, a rule here takes its place;
 * all of it goes through flexmark's extension points. Only the tree is corrected: how a node
 * becomes HTML is not the concern of this package.
 */
@NullMarked
package glossator.parse.commonmark;

import org.jspecify.annotations.NullMarked;
