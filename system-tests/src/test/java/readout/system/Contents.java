package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.statement.Statement;
import readout.extract.Extractor;
import readout.extract.Knowledge;
import readout.extract.Reading;
import readout.wire.Json;

/// Statements with a digest of all that is told of each: two of these are equal only if nothing is missing, nothing is
/// there that should not be, and nothing differs.
///
/// @param digests SHA-256 of a statement's JSON, by its id
record Contents(Map<String, String> digests) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ALL = "publisher:\"Readout Generator\"";
    private static final int PAGE = 200;

    Contents {
        digests = Map.copyOf(digests);
    }

    /// Waits until every article record that is on the log now has an outcome in the view.
    static void awaitNoLag(Api api) {
        Instant asked = Clock.systemUTC().instant();
        Awaitility.await("the view has everything")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> hasAllOf(asked, api.get("/coverage")));
    }

    private static boolean hasAllOf(Instant moment, JsonNode account) {
        return account.at("/coverage/lagRecords").asLong(-1) == 0
                && !Instant.parse(account.at("/lagMeasuredAt").asText()).isBefore(moment);
    }

    /// Waits until the view has everything, and makes sure that it holds what is in the acknowledged articles, each
    /// statement once.
    static Contents requireExact(Api api, Ledger ledger) throws InterruptedException {
        awaitNoLag(api);
        Contents held = ofView(api);
        assertThat(held).isEqualTo(expected(api, ledger));
        assertThat(held.size()).isGreaterThan(3 * ledger.size());
        return held;
    }

    /// What the view holds. A statement that stands there twice is a failure.
    private static Contents ofView(Api api) throws InterruptedException {
        Map<String, String> digests = new TreeMap<>();
        @Nullable String cursor = null;
        do {
            String path = "/statements?sort=oldest&size=%d&q=%s".formatted(PAGE, Api.encode(ALL));
            JsonNode page = api.get(cursor == null ? path : path + "&cursor=" + cursor);
            for (JsonNode item : page.get("items")) {
                String id = item.at("/statement/id").asText();
                String digest = sha256(Json.encode(item.get("statement")));
                assertThat(digests.put(id, digest)).as("another %s", id).isNull();
            }
            cursor = page.get("next").isNull() ? null : page.get("next").asText();
        } while (cursor != null);
        return new Contents(digests);
    }

    /// What must be in a view of the acknowledged articles, by the extraction alone: no stack ran for it, so none was
    /// killed. Fails for an article that the view does not hold as read.
    private static Contents expected(Api api, Ledger ledger) throws InterruptedException {
        Extractor extractor = new Extractor(Knowledge.load(null));
        Map<String, String> digests = new TreeMap<>();
        for (String articleId : ledger.articleIds()) {
            JsonNode held = api.get("/articles/" + articleId);
            assertThat(held.at("/outcome").asText()).as(articleId).isEqualTo("enriched");
            for (Statement statement : statements(extractor, held.get("article"))) {
                digests.put(statement.id(), sha256(Json.encode(statement)));
            }
        }
        return new Contents(digests);
    }

    private static Iterable<Statement> statements(Extractor extractor, JsonNode held) {
        Article article = Json.mapper().convertValue(held, Article.class);
        return switch (extractor.read(article)) {
            case Reading.Read(var extraction) -> extraction.statements();
            case Reading.NotRead(var obstacle, var detail) -> throw new AssertionError(obstacle + " " + detail);
        };
    }

    int size() {
        return digests.size();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
