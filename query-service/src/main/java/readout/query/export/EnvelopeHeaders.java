package readout.query.export;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import readout.query.search.Answer;

/// Says in headers what the envelope of a list says, so that no form of it loses that: the next page (RFC 8288), the
/// total, the position and the coverage.
@Provider
public class EnvelopeHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Answer answer) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            headers.add("Readout-Total", answer.total());
            headers.add("Readout-Position", answer.position());
            headers.add("Readout-Coverage", answer.coverage().status());
            if (answer.next() != null) {
                headers.add(
                        HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next(request.getUriInfo(), answer.next())));
            }
        }
    }

    private static URI next(UriInfo uri, String cursor) {
        URI full =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return URI.create(full.getRawPath() + "?" + full.getRawQuery());
    }
}
