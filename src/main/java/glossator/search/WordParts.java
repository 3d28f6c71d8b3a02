package glossator.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * The words of an edition with their documents, cut into parts by the alphabet, and beside each
 * part the places of its words, which only phrases need. A form leads to its group; a group is in
 * the part of its first form.
 */
final class WordParts {
  /** In UTF-16 units, before compression. */
  private static final int LENGTH = 16_000;

  private final Parts words;
  private final Parts places;
  private final List<String> firstForms = new ArrayList<>();
  private final List<Integer> firstGroups = new ArrayList<>();
  private int groupsSoFar;

  /** A group with its forms in order. */
  private record Sorted(WordGroup group, List<String> forms) {}

  /** A form, and the number of its group. */
  private record Form(String form, int group) {}

  WordParts(Collection<WordGroup> groups, Postings postings, BiConsumer<String, String> files) {
    words = new Parts("t", files);
    places = new Parts("p", files);
    List<Sorted> sorted =
        groups.parallelStream()
            .map(group -> new Sorted(group, sorted(group.forms())))
            .sorted(
                Comparator.comparing((Sorted each) -> each.forms().get(0))
                    .thenComparing(each -> each.group().stem()))
            .toList();
    List<String> documents =
        sorted.parallelStream().map(each -> postings.documents(each.group())).toList();
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      for (String form : sorted.get(i).forms()) {
        forms.add(new Form(form, i));
      }
    }
    forms.sort(Comparator.comparing(Form::form).thenComparing(Form::group));
    int all = forms.stream().mapToInt(WordParts::length).sum();
    all += documents.stream().mapToInt(String::length).sum();
    int even = all / (all / LENGTH + 1) + 1;
    int from = 0;
    while (from < forms.size()) {
      int to = end(forms, from, documents, even);
      write(forms.subList(from, to), sorted, documents);
      from = to;
    }
  }

  private static List<String> sorted(List<String> forms) {
    return forms.size() == 1 ? forms : forms.stream().sorted().toList();
  }

  /** About what a form costs, with what leads to its group. */
  private static int length(Form form) {
    return form.form().length() / 2 + 2;
  }

  private int end(List<Form> forms, int from, List<String> documents, int most) {
    int length = 0;
    int next = groupsSoFar;
    int to = from;
    while (to < forms.size() && (length < most || isSameForm(forms, to))) {
      length += length(forms.get(to));
      if (forms.get(to).group() == next) {
        length += documents.get(next++).length();
      }
      to++;
    }
    return to;
  }

  private static boolean isSameForm(List<Form> forms, int at) {
    return at > 0 && forms.get(at).form().equals(forms.get(at - 1).form());
  }

  private void write(List<Form> forms, List<Sorted> groups, List<String> documents) {
    int first = groupsSoFar;
    FrontCoding words = new FrontCoding();
    StringBuilder leads = new StringBuilder();
    for (Form form : forms) {
      words.add(form.form());
      boolean opens = form.group() == groupsSoFar;
      Digits.write(opens ? 0 : groupsSoFar - form.group(), leads);
      groupsSoFar += opens ? 1 : 0;
    }
    firstForms.add(forms.get(0).form());
    firstGroups.add(first);
    List<Sorted> here = groups.subList(first, groupsSoFar);
    Script script = Script.part(this.words.next()).text(words.toString()).text(leads.toString());
    script.digits(documents.subList(first, groupsSoFar));
    this.words.add(elsewhere(script, here, forms.get(forms.size() - 1).form()).end());
    List<String> where =
        here.parallelStream().map(each -> Postings.places(each.group(), each.forms())).toList();
    places.add(Script.part(places.next()).digits(where).end());
  }

  /** Adds the forms of this part’s groups that are in later parts. */
  private static Script elsewhere(Script script, List<Sorted> groups, String last) {
    Map<Integer, List<String>> later = new TreeMap<>();
    for (int i = 0; i < groups.size(); i++) {
      List<String> forms = groups.get(i).forms();
      if (forms.get(forms.size() - 1).compareTo(last) > 0) {
        later.put(i, forms.stream().filter(form -> form.compareTo(last) > 0).toList());
      }
    }
    script.open();
    later.forEach((group, forms) -> script.number(group).texts(forms));
    return script.close();
  }

  Parts words() {
    return words;
  }

  Parts places() {
    return places;
  }

  /** The first form in each part. */
  List<String> firstForms() {
    return firstForms;
  }

  /** The number of the first group in each part. */
  List<Integer> firstGroups() {
    return firstGroups;
  }
}
