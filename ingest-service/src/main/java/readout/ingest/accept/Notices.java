package readout.ingest.accept;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.regex.Pattern;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.article.Withdrawal;
import readout.ingest.publish.Notice;
import readout.wire.Decoded;
import readout.wire.Json;

/// Notices about articles that are on the log. Ingest keeps no articles, so it does not ask whether there is such a
/// one: a notice about an article that never was changes nothing.
@ApplicationScoped
public class Notices {

    private static final Pattern ARTICLE_ID = Pattern.compile("ar_[0-9a-f]{24}");
    private static final int MAX_REASON = 200;

    private final Clock clock;

    Notices(Clock clock) {
        this.clock = clock;
    }

    /// The notice that an article is gone.
    ///
    /// @param body JSON with the `reason`, such as `410 Gone`
    /// @throws ProblemException if the id or the reason is none
    Notice withdrawal(String articleId, byte[] body) {
        return new Notice.OfWithdrawal(new Withdrawal(checked(articleId), reason(body), clock.instant()));
    }

    /// The notice that an article is to be forgotten.
    ///
    /// @throws ProblemException if the id is none
    Notice takedown(String articleId) {
        return new Notice.OfTakedown(checked(articleId), clock.instant());
    }

    private static String checked(String articleId) {
        if (!ARTICLE_ID.matcher(articleId).matches()) {
            throw new ProblemException(Problem.of(ProblemType.UNKNOWN_RESOURCE, "that is no id of an article"));
        }
        return articleId;
    }

    private static String reason(byte[] body) {
        return switch (Json.decode(body, JsonNode.class)) {
            case Decoded.Value(JsonNode node) -> {
                String reason = node.path("reason").asText("").strip();
                if (reason.isEmpty() || reason.length() > MAX_REASON) {
                    throw new ProblemException(Problem.of(
                                    ProblemType.INVALID_FIELD,
                                    "why the article is gone, such as 410 Gone, in at most %d characters"
                                            .formatted(MAX_REASON))
                            .at("reason"));
                }
                yield reason;
            }
            case Decoded.Unreadable<JsonNode>(String fault) ->
                throw new ProblemException(Problem.of(ProblemType.MALFORMED_BODY, "not JSON: " + fault));
        };
    }
}
