package readout.edge.problem;

import java.net.URI;
import java.util.Locale;

/// The kinds of problems that services answer with. Their URIs are stable; `docs/problems.md` explains each.
public enum ProblemType {
    MALFORMED_BODY(400, "The body cannot be read"),
    INVALID_FIELD(400, "A field is not valid"),
    INVALID_QUERY(400, "The query cannot be understood"),
    INVALID_CURSOR(400, "The cursor does not fit"),
    UNAUTHORISED(401, "A key is needed"),
    FOREIGN_ORIGIN(403, "The request comes from elsewhere"),
    UNKNOWN_RESOURCE(404, "There is no such resource"),
    METHOD_NOT_ALLOWED(405, "The resource has no such method"),
    NOT_ACCEPTABLE(406, "No acceptable form of the answer"),
    CONFLICT(409, "It is there already, and different"),
    UNDER_WAY(409, "It is under way already"),
    POSITION_GONE(410, "The position is no longer held"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has an unsupported form"),
    NO_TEXT(422, "There is no text to keep"),
    OVERLOADED(429, "Too many requests are under way"),
    INTERNAL(500, "Something went wrong here"),
    LOG_UNAVAILABLE(503, "The log cannot be reached"),
    NOT_READY(503, "The service is not ready");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /// HTTP status code.
    public int status() {
        return status;
    }

    /// A short summary, the same for every occurrence.
    public String title() {
        return title;
    }

    /// The `type` member of the problem document.
    public URI uri() {
        return URI.create(
                "urn:readout:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
