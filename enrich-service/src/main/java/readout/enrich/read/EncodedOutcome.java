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
        if (body.length > MAX_BODY_BYTES) {
            return of(tooLarge(found));
        }
        return found instanceof Outcome.Enriched enriched
                ? withStatements(enriched, body)
                : new EncodedOutcome(found, body, List.of());
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

    /// A smaller outcome in the place of one that is too large: without what was found, and if the article itself is
    /// too large, without that.
    private static Outcome tooLarge(Outcome found) {
        return switch (found) {
            case Outcome.Enriched(var article, var origin, var rules, var _) ->
                new Outcome.Unread(
                        article,
                        origin,
                        rules,
                        Obstacle.TOO_LARGE,
                        "what was found in it takes more than %d bytes".formatted(MAX_BODY_BYTES));
            case Outcome.Unread(var _, var origin, var rules, var _, var _) ->
                new Outcome.Refused(
                        origin, rules, "the article alone takes more than %d bytes".formatted(MAX_BODY_BYTES));
            case Outcome.Withdrawn(var _, var origin, var rules) ->
                new Outcome.Refused(
                        origin, rules, "the withdrawal alone takes more than %d bytes".formatted(MAX_BODY_BYTES));
            case Outcome.TakenDown(var _, var origin, var rules) ->
                new Outcome.Refused(
                        origin, rules, "the article's id takes more than %d bytes".formatted(MAX_BODY_BYTES));
            case Outcome.Refused(var origin, var rules, var _) ->
                new Outcome.Refused(origin, rules, "it is no article, and why is too long to tell");
        };
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
