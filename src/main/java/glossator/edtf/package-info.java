/**
 * Dates in the Extended Date/Time Format (EDTF, Library of Congress, 4 February 2019; ISO
 * 8601-2:2019): read, ordered and put into words.
 *
 * <p>Level 1 is supported (and with it level 0), and in addition one feature of level 2:
 * unspecified digits in the ends of an interval ({@code 2004-06-XX/2004-07-03}). Three readings go
 * beyond the letter of level 1, which is silent on them: a season or a date with unspecified digits
 * may carry a qualifier ({@code 2001-21~}, {@code 197X?}); a season may be the end of an interval;
 * a negative year may have unspecified digits ({@code -004X}).
 *
 * <p>{@link glossator.edtf.Edtf} is the way in, {@link glossator.edtf.DateWords} the way out.
 */
@NullMarked
package glossator.edtf;

import org.jspecify.annotations.NullMarked;
