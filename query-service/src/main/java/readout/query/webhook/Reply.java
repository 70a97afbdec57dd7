package readout.query.webhook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What came back from a receiver.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reply")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Reply.Unanswered.class, name = "unanswered")
})
public sealed interface Reply {

    /// How much of an answer or of a reason is kept, in characters.
    int LONGEST_TEXT = 200;

    /// The receiver answered, whatever it said.
    ///
    /// @param status of HTTP
    /// @param beginning the first 200 characters of the body
    /// @param retryAfter when the receiver asks to be tried again, if it does
    record Answered(int status, String beginning, @Nullable Instant retryAfter) implements Reply {

        public Answered {
            beginning = cut(beginning);
        }
    }

    /// No whole answer came: the address is refused or unknown, the connection failed, or time ran out.
    record Unanswered(String reason) implements Reply {

        public Unanswered {
            reason = cut(reason);
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT));
    }
}
