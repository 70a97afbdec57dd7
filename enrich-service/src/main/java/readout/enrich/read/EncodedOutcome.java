package readout.enrich.read;

import java.util.List;
import readout.event.article.ArticleReference;
import readout.event.outcome.ExtractedStatement;
import readout.event.outcome.Obstacle;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.event.statement.Statement;
import readout.wire.Json;

/// An outcome with the bytes that go on the log for it. They depend on the article record and the rules alone.
public final class EncodedOutcome {

    /// Kafka is set to refuse records over 16 MiB; a little of that goes to key, headers and framing.
    static final int MAX_BODY_BYTES = 15 * 1024 * 1024;

    /// One statement by itself.
    public static final class EncodedStatement {

        private final String id;
        private final byte[] body;

        private EncodedStatement(String id, byte[] body) {
            this.id = id;
            this.body = body;
        }

        public String id() {
            return id;
        }

        public byte[] body() {
            return body;
        }
    }

    private final Outcome outcome;
    private final byte[] body;
    private final List<EncodedStatement> statements;

    private EncodedOutcome(Outcome outcome, byte[] body, List<EncodedStatement> statements) {
        this.outcome = outcome;
        this.body = body;
        this.statements = statements;
    }

    /// The outcome in bytes. One that would not fit into a record becomes one that says so.
    static EncodedOutcome of(Outcome found) {
        byte[] body = Json.encode(found);
        if (found instanceof Outcome.Enriched enriched) {
            return body.length > MAX_BODY_BYTES ? of(tooLarge(enriched)) : withStatements(enriched, body);
        }
        return new EncodedOutcome(found, body, List.of());
    }

    private static EncodedOutcome withStatements(Outcome.Enriched enriched, byte[] body) {
        ArticleReference article = ArticleReference.to(enriched.article());
        Rules rules = enriched.rules();
        List<EncodedStatement> statements = enriched.extraction().statements().stream()
                .map(statement -> encode(article, statement, rules))
                .toList();
        return new EncodedOutcome(enriched, body, statements);
    }

    private static EncodedStatement encode(ArticleReference article, Statement statement, Rules rules) {
        return new EncodedStatement(statement.id(), Json.encode(new ExtractedStatement(article, statement, rules)));
    }

    private static Outcome tooLarge(Outcome.Enriched enriched) {
        return new Outcome.Unread(
                enriched.article(),
                enriched.origin(),
                enriched.rules(),
                Obstacle.TOO_LARGE,
                "what was found in it takes more than %d bytes".formatted(MAX_BODY_BYTES));
    }

    public Outcome outcome() {
        return outcome;
    }

    public byte[] body() {
        return body;
    }

    public List<EncodedStatement> statements() {
        return statements;
    }
}
