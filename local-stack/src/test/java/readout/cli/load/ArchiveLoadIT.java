package readout.cli.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.cli.article.ArticleFile;
import readout.cli.article.Columns;
import readout.cli.article.FileKind;
import readout.cli.http.Http;
import readout.cli.prove.Archive;

/// A damaged web archive is loaded without loss and without doubles, also when the load breaks off in its middle.
class ArchiveLoadIT {

    private static final int RECORDS = 1200;

    @TempDir
    private Path folder;

    private final FakeIngest ingest = new FakeIngest();
    private final Counts counts = new Counts();

    @BeforeEach
    void startIngest() throws IOException {
        ingest.start();
    }

    @AfterEach
    void stopIngest() {
        ingest.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyGoodRecordIsPostedOnceAndEveryBadOneToldWithItsReason(boolean packed) throws Exception {
        Archive archive = new Archive(3, packed);
        Path file = folder.resolve(packed ? "a.warc.gz" : "a.warc");
        int damaged;
        try (OutputStream bytes = Files.newOutputStream(file)) {
            damaged = archive.write(RECORDS, bytes);
        }

        ingest.breakAfterRequests(2);
        assertThatIOException().isThrownBy(() -> load(file)).withMessageContaining("goes on from here later");
        ingest.breakAfterRequests(Integer.MAX_VALUE);
        load(file);

        assertThat(ingest.posted().stream().map(ArchiveLoadIT::url))
                .containsExactlyElementsOf(IntStream.range(0, RECORDS)
                        .filter(number -> !Archive.isDamaged(number))
                        .mapToObj(archive::url)
                        .toList());
        assertThat(counts.refused.stream().distinct())
                .hasSize(damaged)
                .allMatch(told -> told.matches("\\d+ (damaged record: .+|no text)"));
    }

    private static String url(String posted) {
        return posted.replaceFirst(".*\"url\":\"", "").replaceFirst("\".*", "");
    }

    private void load(Path file) throws IOException, InterruptedException {
        try (Http http = new Http(Optional.of("key"));
                Journal journal = Journal.open(folder.resolve("journal"))) {
            Posting posting = new Posting(new Ingest(http, URI.create(ingest.address()), true), counts, _ -> {});
            new Loader(posting, journal, counts, Columns.AS_FIELDS).load(new ArticleFile(file, FileKind.WARC));
        }
    }

    private static final class Counts implements LoadReport {

        private final List<String> refused = new ArrayList<>();

        @Override
        public void accepted(String articleId) {}

        @Override
        public void refused(String file, long number, String reason) {
            refused.add(number + " " + reason);
        }

        @Override
        public void passedOver(String what) {}

        @Override
        public void alreadyLoaded(String file) {}

        @Override
        public void waiting(String reason, Duration pause) {}

        @Override
        public void reached(long bytes) {}
    }
}
