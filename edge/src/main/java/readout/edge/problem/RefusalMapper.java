package readout.edge.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/// Answers what the framework itself refuses (no such path, method or media type) with a problem as well.
@Provider
public final class RefusalMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        ProblemType type = Arrays.stream(ProblemType.values())
                .filter(candidate -> candidate.status() == status)
                .findFirst()
                .orElse(status < 500 ? ProblemType.MALFORMED_BODY : ProblemType.INTERNAL);
        Problem problem = new Problem(type.uri(), type.title(), status, detail(type), null, null);
        return ProblemResponses.response(problem, null);
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case UNKNOWN_RESOURCE -> "Nothing is served at this path; /q/openapi lists what is";
            case METHOD_NOT_ALLOWED -> "/q/openapi lists the methods of this path";
            case UNSUPPORTED_MEDIA_TYPE -> "Send one of the media types that /q/openapi lists for this path";
            case NOT_ACCEPTABLE -> "Accept one of the media types that /q/openapi lists for this path";
            default -> type.title();
        };
    }
}
