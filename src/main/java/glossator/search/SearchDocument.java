package glossator.search;

import java.util.List;

/**
 * What one result is: an entry, a paragraph, a note, a passage of an essay or of a page.
 *
 * @param kind what it is
 * @param page the address of its page, from the site's root
 * @param title of that page
 * @param anchor its id on the page; empty for the page as a whole
 * @param number what a reader sees, of a paragraph or a note; empty when it has none
 * @param heading what it is headed with: a lemma, a heading, a title; empty when it has none
 * @param names the words that weigh more than its text: names, or a heading where it begins
 * @param named whether somebody may look for it by its name alone
 * @param text what it says, in one line
 */
record SearchDocument(
    SearchKind kind,
    String page,
    String title,
    String anchor,
    String number,
    String heading,
    List<String> names,
    boolean named,
    String text) {}
