package readout.enrich.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.article.Withdrawal;
import readout.event.outcome.Outcome;
import readout.event.outcome.Rules;
import readout.extract.Extractor;
import readout.extract.Knowledge;
import readout.extract.Reading;
import readout.wire.Decoded;
import readout.wire.EventType;
import readout.wire.Json;

/// From an article record to its outcome. A pure function: the same record under the same rules has the same outcome.
/// Holds scratch space: one reader per thread.
public final class ArticleReader {

    private final Rules rules;
    private final Extractor extractor;

    public ArticleReader(Knowledge knowledge) {
        this.rules = knowledge.rules();
        this.extractor = new Extractor(knowledge);
    }

    /// Reads one record, whatever is in it. Only a record that truly has no value is a tombstone; bytes that cannot be
    /// read are refused.
    ///
    /// @param type its CloudEvents type; anything but a withdrawal is taken for an article
    public Outcome read(byte @Nullable [] key, byte @Nullable [] value, @Nullable String type, Origin origin) {
        if (value == null) {
            return key == null
                    ? new Outcome.Refused(origin, rules, "neither key nor value")
                    : new Outcome.TakenDown(new String(key, UTF_8), origin, rules);
        }
        return EventType.ARTICLE_WITHDRAWN.equals(type) ? readWithdrawal(value, origin) : readArticle(value, origin);
    }

    private Outcome readWithdrawal(byte[] value, Origin origin) {
        return switch (Json.decodeOwn(value, Withdrawal.class)) {
            case Decoded.Unreadable<Withdrawal>(String reason) -> new Outcome.Refused(origin, rules, reason);
            case Decoded.Value<Withdrawal>(Withdrawal withdrawal) -> new Outcome.Withdrawn(withdrawal, origin, rules);
        };
    }

    private Outcome readArticle(byte[] value, Origin origin) {
        return switch (Json.decodeOwn(value, Article.class)) {
            case Decoded.Unreadable<Article>(String reason) -> new Outcome.Refused(origin, rules, reason);
            case Decoded.Value<Article>(Article article) -> read(article, origin);
        };
    }

    private Outcome read(Article article, Origin origin) {
        return switch (extractor.read(article)) {
            case Reading.Read(var extraction) -> new Outcome.Enriched(article, origin, rules, extraction);
            case Reading.NotRead(var obstacle, var detail) ->
                new Outcome.Unread(article, origin, rules, obstacle, detail);
        };
    }
}
