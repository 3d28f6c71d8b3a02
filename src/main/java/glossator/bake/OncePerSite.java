package glossator.bake;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.core.CallPlaceCustomDataInitializationException;
import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import glossator.page.Site;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The directive {@code <@once of=… within=…>}: what is between its tags is made once for each view
 * {@code of} and each text {@code within}, of which either may be left out, and is written again
 * where the same place in a template asks for the same, as long as what it showed of the whole is
 * as it was. It may show nothing else of the page that it stands on. May be asked by several
 * threads.
 */
final class OncePerSite implements TemplateDirectiveModel {
  /** The name by which templates know it. */
  static final String NAME = "once";

  private static final String OF = "of";
  private static final String WITHIN = "within";

  /** The most that is kept at a place of views that come and go. */
  private static final int MANY = 1 << 17;

  private final boolean follows;

  /** What was looked at for thousands of parts is the same. */
  private final Map<PageReads.Part, PageReads.Part> shared = new ConcurrentHashMap<>();

  /**
   * @param follows whether the site changes while its templates and its configuration stay: then
   *     what shows lists of all documents is made wherever it is asked for
   */
  OncePerSite(boolean follows) {
    this.follows = follows;
  }

  /** The very object of a view, if there is one, and what its surroundings are. */
  private record Key(@Nullable Object view, String surroundings) {
    @Override
    @SuppressWarnings("ReferenceEquality") // views that are equal are rarely two
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && view == key.view && surroundings.equals(key.surroundings);
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(view) + surroundings.hashCode();
    }
  }

  /** What was made, on a page with a frame, and what was looked at meanwhile. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Made(byte[] text, PageReads.Part reads, Site.@Nullable Frame frame) {
    /** Whether it would be the same on a page with another frame. */
    @SuppressWarnings("ReferenceEquality") // what is the same need not be compared
    boolean fits(Site.@Nullable Frame other) {
      return frame == other
          || (frame != null && other != null && WatchedFrame.agree(frame, other, reads.frame()));
    }

    void write(Writer out) throws IOException {
      if (out instanceof Utf8Writer page) {
        page.writeEncoded(text);
      } else {
        out.write(new String(text, UTF_8));
      }
    }
  }

  @Override
  @SuppressWarnings("rawtypes") // Freemarker’s own
  public void execute(
      Environment environment,
      Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    Key key = key(parameters, environment);
    if (body == null) {
      return;
    }
    Site.Frame frame = PageReads.around();
    Map<Key, Made> known = known(environment);
    Made made = known.get(key);
    if (made == null || !made.fits(frame)) {
      made = make(body, frame);
      keep(key, made, known);
    } else {
      PageReads.again(made.reads());
    }
    made.write(environment.getOut());
  }

  private Made make(TemplateDirectiveBody body, Site.@Nullable Frame frame)
      throws TemplateException, IOException {
    StringWriter out = new StringWriter();
    PageReads reads = PageReads.within();
    PageReads.Part part;
    try {
      body.render(out);
    } finally {
      part = reads.end();
    }
    return new Made(
        out.toString().getBytes(UTF_8), shared.computeIfAbsent(part, each -> each), frame);
  }

  private void keep(Key key, Made made, Map<Key, Made> known) {
    if (follows) {
      if (made.reads().lists()) {
        return;
      }
      if (known.size() >= MANY) {
        known.clear();
      }
    }
    known.put(key, made);
  }

  /** What cannot be told from another is refused, lest a page have what belongs to another. */
  private static Key key(Map<?, ?> parameters, Environment environment) throws TemplateException {
    Object view = null;
    String surroundings = "";
    for (Map.Entry<?, ?> each : parameters.entrySet()) {
      if (each.getKey().equals(OF) && each.getValue() instanceof WrapperTemplateModel of) {
        view = of.getWrappedObject();
      } else if (each.getKey().equals(WITHIN)
          && each.getValue() instanceof TemplateScalarModel within) {
        surroundings = within.getAsString();
      } else {
        throw new TemplateException(
            "@once takes of, which is a view, and within, which is a text; not “"
                + each.getKey()
                + "” as it is here",
            environment);
      }
    }
    return new Key(view, surroundings);
  }

  /** What was made at this place of a template, which Freemarker keeps with the template. */
  @SuppressWarnings("unchecked") // nobody else has this for a key
  private Map<Key, Made> known(Environment environment) {
    try {
      return (Map<Key, Made>)
          environment
              .getCurrentDirectiveCallPlace()
              .getOrCreateCustomData(this, ConcurrentHashMap::new);
    } catch (CallPlaceCustomDataInitializationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
