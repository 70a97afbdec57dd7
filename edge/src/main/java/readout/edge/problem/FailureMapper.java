package readout.edge.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jboss.logging.Logger;

/// The outermost edge of a request: what nobody expected is logged here and told to the client without detail.
@Provider
public final class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Override
    public Response toResponse(Throwable failure) {
        LOG.error("A request failed", failure);
        return ProblemResponses.response(Problem.of(ProblemType.INTERNAL, "The service's log tells more"), null);
    }
}
