package readout.extract;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.event.article.Submission;
import readout.event.statement.Actor;
import readout.event.statement.Entity;
import readout.event.statement.Extraction;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;

/// Reads the texts of tests with the packaged knowledge, which is loaded once. One thread only.
public final class TestReader {

    /// A Friday.
    public static final String PUBLISHED = "2023-06-02";

    public static final Knowledge KNOWLEDGE = Knowledge.load(null);

    private static final Extractor EXTRACTOR = new Extractor(KNOWLEDGE);

    private TestReader() {}

    public static Article article(Submission about, String text) {
        return Article.of(about, KeptText.of(text), Instant.EPOCH);
    }

    /// An article of which only the day of publication is known.
    public static Article article(String text) {
        return article(published(PUBLISHED), text);
    }

    public static Submission published(String day) {
        return new Submission(null, null, null, null, null, day, null);
    }

    public static Submission titled(String title) {
        return new Submission(null, title, null, null, null, PUBLISHED, null);
    }

    public static Reading read(Article article) {
        return EXTRACTOR.read(article);
    }

    public static Extraction extraction(Article article) {
        return switch (read(article)) {
            case Reading.Read read -> read.extraction();
            case Reading.NotRead notRead -> throw new AssertionError("Not read: " + notRead.detail());
        };
    }

    public static Extraction extraction(String text) {
        return extraction(article(text));
    }

    /// The entity of an id in a text.
    public static Entity entity(String text, String id) {
        List<Entity> all = extraction(text).entities();
        return all.stream()
                .filter(entity -> entity.actor().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id + " in " + all));
    }

    public static List<Statement> statements(String text) {
        return extraction(text).statements();
    }

    /// The only statement of a text.
    public static Statement statement(String text) {
        List<Statement> all = statements(text);
        if (all.size() != 1) {
            throw new AssertionError("Expected one statement, found " + said(text));
        }
        return all.getFirst();
    }

    /// The statements of a text as `speakers | cue | content`, for instance `Xi Jinping | said | China agrees`; a
    /// slash between two slices of content, a plus before a continuation.
    public static List<String> said(String text) {
        return statements(text).stream().map(TestReader::line).toList();
    }

    public static String line(Statement statement) {
        Slice cue = statement.cue();
        String content = words(statement.content(), " / ");
        String more = statement.continuation().isEmpty() ? "" : " + " + words(statement.continuation(), " + ");
        return "%s | %s | %s%s".formatted(speakers(statement), cue == null ? "-" : cue.text(), content, more);
    }

    public static String speakers(Statement statement) {
        return statement.speakers().stream()
                .map(Speaker::actor)
                .map(Actor::name)
                .collect(Collectors.joining(", "));
    }

    public static String words(List<Slice> slices, String between) {
        return slices.stream().map(Slice::text).collect(Collectors.joining(between));
    }

    public static List<String> names(List<Actor> actors) {
        return actors.stream().map(Actor::name).toList();
    }
}
