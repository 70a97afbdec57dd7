package readout.egress;

import java.net.URI;
import org.apache.hc.client5.http.impl.DefaultRedirectStrategy;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;

/// Judges where a redirect leads as the first address was judged.
final class GuardedRedirects extends DefaultRedirectStrategy {

    @Override
    public URI getLocationURI(HttpRequest request, HttpResponse response, HttpContext context) throws HttpException {
        URI location = super.getLocationURI(request, response, context);
        return switch (Target.of(location.toString())) {
            case Target.Usable usable -> usable.url();
            case Target.Refused refused ->
                throw new HttpException("redirected", new RefusedException("Redirected: " + refused.reason()));
        };
    }
}
