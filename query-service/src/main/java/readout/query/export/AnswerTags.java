package readout.query.export;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import readout.query.coverage.Coverage;
import readout.query.coverage.CoverageMeter;
import readout.query.search.Answer;
import readout.query.search.Tagged;
import readout.query.view.View;

/// Tags lists (`ETag`, RFC 9110) by the position and coverage that they tell, and answers 304 without a search to those
/// who have the list of now. The tags of a process are its own: after a restart the same position may be told by other
/// code.
@Provider
@Tagged
public class AnswerTags implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String REVALIDATE = "private, no-cache";

    private final View view;
    private final CoverageMeter coverage;
    private final String process;

    AnswerTags(View view, CoverageMeter coverage, Clock clock) {
        this.view = view;
        this.coverage = coverage;
        this.process = Long.toString(clock.millis(), Character.MAX_RADIX);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null) {
            return;
        }
        EntityTag now = tag(view.position().toString(), coverage.now());
        Response.@Nullable ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(now);
        if (unchanged != null) {
            request.abortWith(
                    unchanged.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Answer answer) {
            response.getHeaders().add(HttpHeaders.ETAG, tag(answer.position(), answer.coverage()));
            response.getHeaders().add(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        }
    }

    /// A weak tag: the forms of a list have the same.
    private EntityTag tag(String position, Coverage told) {
        return new EntityTag("%s-%s-%08x".formatted(process, position, told.fingerprint()), true);
    }
}
