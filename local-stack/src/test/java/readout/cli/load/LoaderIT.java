package readout.cli.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.cli.article.ArticleFile;
import readout.cli.article.ArticleFiles;
import readout.cli.article.Columns;
import readout.cli.article.FileKind;
import readout.cli.http.Http;
import readout.cli.http.NobodyAnswersException;

class LoaderIT {

    @TempDir
    private Path folder;

    private final FakeIngest ingest = new FakeIngest();
    private final Told told = new Told();
    private boolean backfill;
    private String key = "key";

    @BeforeEach
    void startIngest() throws IOException {
        ingest.start();
    }

    @AfterEach
    void stopIngest() {
        ingest.close();
    }

    @Test
    void everyKindOfFileIsPostedAsWhatItIs() throws Exception {
        file("a.txt", "text");
        file("b.html", "<p>page</p>");
        file("c.json", "{\n\"text\":\"one\"\n}");
        file("d.ndjson", "{\"text\":\"two\"}\n\n{\"text\":\"three\"}\n");

        load();

        assertThat(ingest.posted())
                .containsExactly(
                        "text/plain: text",
                        "text/html: <p>page</p>",
                        "application/x-ndjson: {\"text\":\"one\"}",
                        "application/x-ndjson: {\"text\":\"two\"}",
                        "application/x-ndjson: {\"text\":\"three\"}");
        assertThat(told.accepted).isEqualTo(5);
    }

    @Test
    void tablesFeedsAndAgenciesArticlesArePostedInOurOwnForm() throws Exception {
        file("a.csv", "Headline;Text;Note\nPort;\"The port; it opens\";x\nonly one\n");
        file(
                "b.json",
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Feed\",\"items\":"
                        + "[{\"url\":\"https://a.example/1\",\"content_text\":\"one\",\"date_published\":\"2026-05-09\"}]}");
        file(
                "c.ndjson",
                "{\"uri\":\"https://a.example/2\",\"headlines\":[{\"value\":\"Two\"}],\"bodies\":"
                        + "[{\"contentType\":\"text/plain\",\"value\":\"two\"}]}\n");
        file(
                "d.rss",
                "<rss version='2.0'><channel><title>Feed</title><link>https://a.example</link>"
                        + "<description>x</description><item><title>Three</title><link>https://a.example/3</link>"
                        + "<description>&lt;p&gt;three &lt;b&gt;words&lt;/b&gt;&lt;/p&gt;</description></item></channel></rss>");

        load();

        assertThat(ingest.posted())
                .containsExactly(
                        "application/x-ndjson: {\"title\":\"Port\",\"text\":\"The port; it opens\"}",
                        "application/x-ndjson: {\"source\":\"Feed\",\"url\":\"https://a.example/1\","
                                + "\"text\":\"one\",\"published\":\"2026-05-09\",\"publishedBasis\":\"feed\"}",
                        "application/x-ndjson: {\"url\":\"https://a.example/2\",\"title\":\"Two\",\"text\":\"two\"}",
                        "application/x-ndjson: {\"source\":\"Feed\",\"url\":\"https://a.example/3\","
                                + "\"title\":\"Three\",\"text\":\"three words\"}");
        assertThat(told.refused).containsExactly("a.csv:2 another number of cells than columns: 1, not 3");
    }

    @Test
    void refusedArticlesAreToldWithTheirPlaceAndTheOthersArrive() throws Exception {
        file("a.ndjson", "{\"text\":\"one\"}\nbad\n{\"text\":\"two\"}\n");
        file("b.txt", "bad");

        load();

        assertThat(told.refused)
                .containsExactly("a.ndjson:2 No article: it is bad (text)", "b.txt:0 No article: it is bad (text)");
        assertThat(told.accepted).isEqualTo(2);
    }

    @Test
    void whatIngestCannotTakeNowIsPostedAgainAndNothingElse() throws Exception {
        file("a.ndjson", "{\"text\":\"one\"}\n{\"text\":\"busy once\"}\n{\"text\":\"two\"}\n");
        file("b.txt", "busy once");

        load();

        assertThat(ingest.posted())
                .containsExactly(
                        "application/x-ndjson: {\"text\":\"one\"}",
                        "application/x-ndjson: {\"text\":\"two\"}",
                        "application/x-ndjson: {\"text\":\"busy once\"}",
                        "text/plain: busy once");
        assertThat(told.waited).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(3));
    }

    @Test
    void anInterruptedLoadGoesOnWhereItStopped() throws Exception {
        file("a.ndjson", lines(1, 1800));
        ingest.breakAfterRequests(2);

        assertThatIOException().isThrownBy(this::load).withMessageContaining("goes on from here later");
        ingest.breakAfterRequests(Integer.MAX_VALUE);
        load();

        assertThat(ingest.posted()).hasSize(1800).doesNotHaveDuplicates();
    }

    @Test
    void aLoadedFileIsPassedOverUntilItChanges() throws Exception {
        file("a.ndjson", lines(1, 3));
        load();
        load();
        assertThat(ingest.posted()).hasSize(3);
        assertThat(told.alreadyLoaded).isEqualTo(1);

        file("a.ndjson", lines(1, 4));
        load();

        assertThat(ingest.posted()).hasSize(7);
    }

    @Test
    void anArchiveIsPostedAsOneAndAFileIsLoadedOnceHoweverItCame() throws Exception {
        file("a.txt", "text");
        backfill = true;

        load();
        backfill = false;
        load();

        assertThat(ingest.queries()).containsExactly("backfill=true");
        assertThat(told.alreadyLoaded).isEqualTo(1);
    }

    @Test
    void aStreamIsLoadedWholeEachTime() throws Exception {
        byte[] stream = lines(1, 700).getBytes(UTF_8);

        for (int i = 0; i < 2; i++) {
            withLoader(loader -> loader.load(new ByteArrayInputStream(stream), FileKind.NDJSON, "stdin"));
        }

        assertThat(ingest.posted()).hasSize(1400);
        assertThat(told.accepted).isEqualTo(1400);
    }

    @Test
    void whoIsNotLetInLosesNothing() throws Exception {
        file("a.ndjson", lines(1, 3));
        key = "wrong key";
        assertThatIOException().isThrownBy(this::load).withMessageContaining("READOUT_API_KEY");

        key = "key";
        load();

        assertThat(ingest.posted()).hasSize(3);
        assertThat(told.refused).isEmpty();
    }

    @Test
    void withoutIngestTheLoadDoesNotBegin() throws Exception {
        file("a.txt", "text");
        ingest.close();

        assertThatIOException().isThrownBy(this::load).isInstanceOf(NobodyAnswersException.class);
    }

    private interface Loading {
        void with(Loader loader) throws IOException, InterruptedException;
    }

    private void load() throws IOException, InterruptedException {
        withLoader(loader -> {
            for (ArticleFile file :
                    ArticleFiles.at(List.of(folder.resolve("in"))).files()) {
                loader.load(file);
            }
        });
    }

    private void withLoader(Loading loading) throws IOException, InterruptedException {
        try (Http http = new Http(Optional.of(key));
                Journal journal = Journal.open(folder.resolve("data/journal"))) {
            Ingest service = new Ingest(http, URI.create(ingest.address()), backfill);
            Loader loader =
                    new Loader(new Posting(service, told, _ -> {}), journal, told, Columns.parse("title=headline"));
            loading.with(loader);
        }
    }

    private void file(String name, String content) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in").resolve(name), content, UTF_8);
    }

    private static String lines(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj("{\"text\":\"%d\"}\n"::formatted)
                .collect(Collectors.joining());
    }

    private static final class Told implements LoadReport {

        private final List<String> refused = new ArrayList<>();
        private final List<String> passedOver = new ArrayList<>();
        private final List<Duration> waited = new ArrayList<>();
        private int accepted;
        private int alreadyLoaded;

        @Override
        public void accepted(String articleId) {
            assertThat(articleId).startsWith("ar_");
            accepted++;
        }

        @Override
        public void refused(String file, long number, String reason) {
            refused.add("%s:%d %s".formatted(Path.of(file).getFileName(), number, reason));
        }

        @Override
        public void passedOver(String what) {
            passedOver.add(what);
        }

        @Override
        public void alreadyLoaded(String file) {
            alreadyLoaded++;
        }

        @Override
        public void waiting(String reason, Duration pause) {
            waited.add(pause);
        }

        @Override
        public void reached(long bytes) {
            assertThat(bytes).isPositive();
        }
    }
}
