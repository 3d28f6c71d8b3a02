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
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
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

  /** The name by which templates know {@link #kept}. */
  static final String KEPT = "kept";

  private static final String OF = "of";
  private static final String WITHIN = "within";

  /** The most that is kept at a place whose surroundings come and go. */
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

  /**
   * The directive {@code <@kept of=… within=…>}, for what stands on one page only. Where the site
   * follows its edition that page is made again and again, and this is the same as {@code @once};
   * else it is made, and nothing is kept.
   */
  TemplateDirectiveModel kept() {
    return follows ? this : OncePerSite::makeOnly;
  }

  @SuppressWarnings({"rawtypes", "UnusedVariable"}) // Freemarker’s own
  private static void makeOnly(
      Environment environment,
      Map parameters,
      TemplateModel[] variables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    key(parameters, environment);
    if (body != null) {
      body.render(environment.getOut());
    }
  }

  /**
   * The very object of a view, if there is one, and what its surroundings are. What was made of a
   * view goes when nobody shows it any more.
   */
  private static final class Key extends WeakReference<@Nullable Object> {
    private final boolean ofView;
    private final String surroundings;
    private final int hash;

    Key(@Nullable Object view, String surroundings, @Nullable ReferenceQueue<Object> gone) {
      super(view, gone);
      this.ofView = view != null;
      this.surroundings = surroundings;
      this.hash = 31 * System.identityHashCode(view) + surroundings.hashCode();
    }

    /** The same for a place where it is kept. */
    Key in(Place place) {
      return new Key(get(), surroundings, place.gone());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // views that are equal are rarely two
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Key key
              && surroundings.equals(key.surroundings)
              && (ofView ? get() != null && get() == key.get() : !key.ofView));
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** What was made at a place of a template, and the keys of what is of no use any more. */
  private record Place(Map<Key, Made> made, ReferenceQueue<Object> gone) {
    static Place empty() {
      return new Place(new ConcurrentHashMap<>(), new ReferenceQueue<>());
    }

    void forgetGone() {
      for (Object key = gone.poll(); key != null; key = gone.poll()) {
        made.remove(key);
      }
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
    Place place = place(environment);
    Made made = place.made().get(key);
    if (made == null || !made.fits(frame)) {
      made = make(body, frame);
      keep(key, made, place);
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

  private void keep(Key key, Made made, Place place) {
    place.forgetGone();
    if (follows) {
      if (made.reads().lists()) {
        return;
      }
      if (place.made().size() >= MANY) {
        place.made().clear();
      }
    }
    place.made().put(key.in(place), made);
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
            "@once and @kept take of, which is a view, and within, which is a text; not “"
                + each.getKey()
                + "” as it is here",
            environment);
      }
    }
    return new Key(view, surroundings, null);
  }

  /** The place of a template where this is, which Freemarker keeps with the template. */
  private Place place(Environment environment) {
    try {
      return (Place)
          environment.getCurrentDirectiveCallPlace().getOrCreateCustomData(this, Place::empty);
    } catch (CallPlaceCustomDataInitializationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
