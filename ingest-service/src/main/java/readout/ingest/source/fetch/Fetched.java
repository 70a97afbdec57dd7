package readout.ingest.source.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import readout.egress.Body;

/// What came of asking for a document.
public sealed interface Fetched {

    /// It came.
    ///
    /// @param url that answered, after redirects
    /// @param contentType as the server gave it
    /// @param body decompressed
    /// @param validators for the next time
    record Document(URI url, Optional<String> contentType, Body body, Validators validators) implements Fetched {

        private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([^\\s;\"]+)");

        public Document {
            requireNonNull(url, "url");
            requireNonNull(body, "body");
            requireNonNull(validators, "validators");
        }

        /// The character set that the server gave; null if it gave none.
        public @Nullable String charset() {
            return contentType
                    .map(CHARSET::matcher)
                    .filter(Matcher::find)
                    .map(found -> found.group(1))
                    .orElse(null);
        }
    }

    /// It is as it was.
    record Unchanged(Validators validators) implements Fetched {
        public Unchanged {
            requireNonNull(validators, "validators");
        }
    }

    /// It is not there: 404, or 410 where the server knows that it will not be again.
    record Missing(int status) implements Fetched {}

    /// The server does not give it to us: 401, 402, 403, 451 and the like.
    record Denied(int status) implements Fetched {

        /// Whether it is for those who sign in (401) or pay (402). Others (403) are told to keep programs out.
        public boolean asksToPay() {
            return status == 401 || status == 402;
        }
    }

    /// The site's robots.txt asks not to read it, or cannot be read.
    record Forbidden(String reason) implements Fetched {}

    /// It is at no address that may be dialled.
    record Refused(String reason) implements Fetched {}

    /// It is longer than is read.
    record TooLarge(int bytes) implements Fetched {}

    /// The server asks for time.
    ///
    /// @param until when it may be asked again
    record Later(Instant until, String reason) implements Fetched {
        public Later {
            requireNonNull(until, "until");
        }
    }

    /// It did not come, for this time.
    record Failed(String reason) implements Fetched {}

    /// What it was, in words.
    default String told() {
        return switch (this) {
            case Document _ -> "200";
            case Unchanged _ -> "304 Not Modified";
            case Missing(int status) -> status == 410 ? "410 Gone" : status + " Not Found";
            case Denied(int status) -> "the server answered " + status;
            case Forbidden(String reason) -> reason;
            case Refused(String reason) -> "refused: " + reason;
            case TooLarge(int bytes) -> "longer than the %d bytes that are read".formatted(bytes);
            case Later(Instant until, String reason) -> "%s; asked again at %s".formatted(reason, until);
            case Failed(String reason) -> reason;
        };
    }
}
