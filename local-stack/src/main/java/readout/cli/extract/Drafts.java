package readout.cli.extract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.cli.article.ArticleFile;
import readout.cli.article.Columns;
import readout.cli.article.Item;
import readout.cli.article.Items;
import readout.event.article.Submission;
import readout.page.Page;
import readout.page.PageReader;
import readout.page.Published;
import readout.wire.Decoded;
import readout.wire.Json;

/// Reads the articles of files and of standard input.
final class Drafts {

    private static final String STANDARD_INPUT = "stdin";

    /// What a JSON article says; as for `POST /articles`, and an `id` for those who compare.
    private record Given(
            @Nullable String id,
            @Nullable String url,
            @Nullable String title,
            @Nullable String source,
            @Nullable String publisher,
            @Nullable String reportingSide,
            @Nullable String published,
            @Nullable String language,
            @Nullable String text) {

        Submission submission() {
            return new Submission(url, title, source, publisher, reportingSide, published, language);
        }
    }

    private final Sink sink;
    private long bytesBefore;

    /// Takes the articles one by one.
    @FunctionalInterface
    interface Sink {

        /// Takes the next one.
        ///
        /// @param bytes how much of all input has been read
        void take(Draft draft, long bytes) throws IOException, InterruptedException;
    }

    Drafts(Sink sink) {
        this.sink = sink;
    }

    /// Reads a file.
    void read(ArticleFile file) throws IOException, InterruptedException {
        String name = file.path().toString();
        switch (file.kind()) {
            case TEXT -> readText(name, file.stem(), Files.readAllBytes(file.path()));
            case HTML -> sink.take(page(name, file.stem(), Files.readAllBytes(file.path())), bytesBefore);
            case JSON, NDJSON, CSV, FEED, WARC -> {
                try (Items items = Items.of(file, Columns.AS_FIELDS)) {
                    readItems(name, file.stem(), items);
                }
            }
        }
        bytesBefore += Files.size(file.path());
    }

    /// Reads standard input: JSON if it begins with a brace or bracket, else the text of one article.
    void readStandardInput(InputStream stream) throws IOException, InterruptedException {
        BufferedInputStream input = new BufferedInputStream(stream);
        if (beginsAsJson(input)) {
            try (Items items = Items.guess(input)) {
                readItems(STANDARD_INPUT, STANDARD_INPUT, items);
            }
        } else {
            readText(STANDARD_INPUT, STANDARD_INPUT, input.readAllBytes());
        }
    }

    private void readText(String place, String id, byte[] bytes) throws IOException, InterruptedException {
        Draft draft;
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            draft = text.isBlank()
                    ? new Draft.Unusable(place, "empty")
                    : new Draft.Usable(place, id, Submission.BARE, text);
        } catch (CharacterCodingException _) {
            draft = new Draft.Unusable(place, "not UTF-8");
        }
        sink.take(draft, bytesBefore + bytes.length);
    }

    private void readItems(String file, String stem, Items items) throws IOException, InterruptedException {
        for (Optional<Item> next = items.next(); next.isPresent(); next = items.next()) {
            String place = file + ":" + next.get().number();
            switch (next.get().read()) {
                case Item.Json(long number, byte[] bytes) ->
                    sink.take(draft(place, stem, number, bytes), bytesBefore + items.bytesRead());
                case Item.Broken(long _, String reason) ->
                    sink.take(new Draft.Unusable(place, reason), bytesBefore + items.bytesRead());
                case Item.Other _, Item.Unread _ -> {}
            }
        }
    }

    private static Draft page(String place, String id, byte[] bytes) {
        Page page = PageReader.read(bytes, null, null);
        Published published = page.published();
        Submission about = new Submission(
                page.canonicalUrl(),
                page.title(),
                null,
                page.publisher(),
                null,
                published == null ? null : published.date(),
                page.language());
        return page.text().isBlank()
                ? new Draft.Unusable(place, "no text")
                : new Draft.Usable(place, id, about, page.text());
    }

    private static Draft draft(String place, String stem, long number, byte[] bytes) {
        return switch (Json.decode(bytes, Given.class)) {
            case Decoded.Value(Given given) -> {
                String text = given.text();
                if (text == null || text.isBlank()) {
                    yield new Draft.Unusable(place, "no text");
                }
                String id = given.id();
                String usual = number == 1 ? stem : stem + "-" + number;
                yield new Draft.Usable(place, id == null ? usual : id, given.submission(), text);
            }
            case Decoded.Unreadable(String reason) -> new Draft.Unusable(place, reason);
        };
    }

    private static boolean beginsAsJson(BufferedInputStream input) throws IOException {
        input.mark(1024);
        int first = input.read();
        while (first == 0xEF || first == 0xBB || first == 0xBF || (first >= 0 && Character.isWhitespace(first))) {
            first = input.read();
        }
        input.reset();
        return first == '{' || first == '[';
    }
}
