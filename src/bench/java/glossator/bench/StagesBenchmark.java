package glossator.bench;

import glossator.bake.BakedPages;
import glossator.bake.ConfigurationReader;
import glossator.bake.HoldingsReader;
import glossator.bake.OutputFolder;
import glossator.bake.OutputLock;
import glossator.bake.SiteBaker;
import glossator.bake.SiteConfiguration;
import glossator.bind.EditionBinder;
import glossator.catalogue.Catalogue;
import glossator.catalogue.CatalogueView;
import glossator.check.Apparatus;
import glossator.check.run.Examination;
import glossator.check.run.Examined;
import glossator.model.Edition;
import glossator.page.PageView;
import glossator.page.Pages;
import glossator.page.Site;
import glossator.parse.EditionParser;
import glossator.parse.ParsedEdition;
import glossator.problem.Problems;
import glossator.progress.Progress;
import glossator.read.EditionFolder;
import glossator.read.EditionSources;
import glossator.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Each stage of a build by itself, once it is warm, on an edition that is in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {
  private static final long SEED = 7;

  /** How large the edition is: small, book or large. */
  @Param({"small", "book"})
  public String size = "";

  private Path folder = Path.of("");
  private SiteConfiguration configuration;
  private EditionSources sources;
  private ParsedEdition parsed;
  private Edition edition;
  private Site site;
  private List<PageView> views;
  private Map<String, String> index;
  private OutputLock lock;

  /** JMH sets the fields, and has them set. */
  @SuppressWarnings("NullAway.Init")
  public StagesBenchmark() {}

  /** Makes the edition, and runs every stage once. */
  @Setup
  public void prepare() throws IOException {
    folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/bench")), "stages-");
    EditionGenerator.write(folder, EditionSize.named(size), SEED);
    configuration = new ConfigurationReader(folder.toAbsolutePath(), new Problems()).read();
    lock = new OutputFolder(configuration.output()).lock(Duration.ZERO, () -> {}).orElseThrow();
    sources = read();
    parsed = parse();
    edition = bind();
    site = Pages.of(edition);
    views = page();
    index = search();
  }

  /** Takes it away. */
  @TearDown
  public void clear() throws IOException {
    lock.close();
    Folders.delete(folder);
  }

  /** Files to sources. */
  @Benchmark
  public EditionSources read() throws IOException {
    return new EditionFolder(configuration.root(), configuration.content(), new Problems()).read();
  }

  /** Sources to blocks and metadata. */
  @Benchmark
  public ParsedEdition parse() {
    return new EditionParser(configuration.settings().html(), new Problems())
        .parse(sources, Progress.SILENT);
  }

  /** What documents say to what they say together. */
  @Benchmark
  public Edition bind() {
    return new EditionBinder(configuration.settings(), new Problems()).bind(parsed);
  }

  /** All rules. */
  @Benchmark
  public Examined check() throws IOException {
    return new Examination(configuration.levels(), List.of())
        .run(
            new Apparatus(
                sources,
                parsed,
                edition,
                HoldingsReader.read(configuration, sources.attachments())),
            new Problems());
  }

  /** The edition to views. */
  @Benchmark
  public List<PageView> page() {
    return new ArrayList<>(Pages.of(edition).pages());
  }

  /** What is told of each page. */
  @Benchmark
  public List<Optional<CatalogueView>> catalogue() {
    Catalogue all = Catalogue.of(edition, site.frame());
    return views.parallelStream().map(all::of).toList();
  }

  /** The index of the search. */
  @Benchmark
  public Map<String, String> search() {
    return SearchIndex.of(edition);
  }

  /** The edition to views, through templates to files, sums, and the swap. */
  @Benchmark
  public Optional<BakedPages> render() throws IOException {
    return new SiteBaker(configuration, new Problems(), Progress.SILENT)
        .bake(
            site,
            Catalogue.of(edition, site.frame())::of,
            sources.attachments(),
            index::forEach,
            BakedPages.NONE);
  }
}
