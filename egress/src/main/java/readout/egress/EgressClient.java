package readout.egress;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/// Asks servers whose addresses come from outside. Whatever it is given, it dials no address that the guard does not
/// permit, reads no more than the limits say, and comes back in time, with an outcome. For many threads at once; each
/// call blocks its own.
public final class EgressClient implements AutoCloseable {

    private final CloseableHttpClient http;
    private final EgressLimits limits;

    EgressClient(AddressGuard guard, Resolver resolver, TlsSocketStrategy tls, EgressLimits limits) {
        this.http = HttpClients.make(guard, resolver, tls, limits);
        this.limits = limits;
    }

    /// A client that uses the resolver and the trusted certificates of this machine.
    ///
    /// @param permitted networks that may be dialled beside the public internet
    public static EgressClient of(Networks permitted, EgressLimits limits) {
        return new EgressClient(
                new AddressGuard(permitted), Resolver.SYSTEM, DefaultClientTlsStrategy.createSystemDefault(), limits);
    }

    /// Sends one request and reads the answer.
    public EgressOutcome send(EgressRequest request) {
        return send(request, limits);
    }

    /// Sends one request and reads the answer, within limits of its own. Where the client's are tighter, those hold;
    /// the time to connect and the number of redirects are the client's in any case.
    public EgressOutcome send(EgressRequest request, EgressLimits ofThisExchange) {
        EgressLimits tighter = limits.tighterOf(ofThisExchange);
        return switch (Target.of(request.url())) {
            case Target.Refused refused -> new EgressOutcome.Refused(refused.reason());
            case Target.Usable usable -> inTime(prepared(request, usable.url()), tighter);
        };
    }

    @Override
    public void close() {
        http.close(CloseMode.GRACEFUL);
    }

    private static HttpUriRequestBase prepared(EgressRequest request, URI url) {
        HttpUriRequestBase prepared = new HttpUriRequestBase(request.method(), url);
        request.headers().forEach(prepared::setHeader);
        if (!request.body().isEmpty()) {
            prepared.setEntity(new ByteArrayEntity(request.bodyBytes(), ContentType.APPLICATION_JSON));
        }
        return prepared;
    }

    /// No time limit of a socket bounds the whole: a server may send a byte now and then for ever, and a look-up knows
    /// no limit at all. So the exchange has a thread of its own, which is left behind when time is up.
    private EgressOutcome inTime(HttpUriRequestBase request, EgressLimits tighter) {
        FutureTask<EgressOutcome> exchange = new FutureTask<>(() -> exchange(request, tighter.body()));
        Thread.ofVirtual().name("egress").start(exchange);
        try {
            return exchange.get(tighter.total().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException _) {
            request.abort();
            return Failures.outOfTime(tighter.total());
        } catch (InterruptedException _) {
            request.abort();
            Thread.currentThread().interrupt();
            return new EgressOutcome.Failed(EgressOutcome.Failure.BROKEN, "Readout is stopping");
        } catch (ExecutionException e) {
            throw new IllegalStateException("An exchange has to end in an outcome", e.getCause());
        }
    }

    private EgressOutcome exchange(HttpUriRequestBase request, int mostBytes) {
        HttpClientContext context = HttpClientContext.create();
        try (ClassicHttpResponse response = http.executeOpen(null, request, context)) {
            return read(response, answering(request, context), mostBytes);
        } catch (IOException e) {
            return Failures.of(e);
        } finally {
            // what is left of an answer is not worth reading to save the connection
            request.abort();
        }
    }

    private static EgressOutcome read(ClassicHttpResponse response, URI url, int mostBytes) throws IOException {
        byte[] body = beginning(response.getEntity(), mostBytes);
        return body.length > mostBytes
                ? new EgressOutcome.TooLarge(url, response.getCode(), new Body(Arrays.copyOf(body, mostBytes)))
                : new EgressOutcome.Answered(url, response.getCode(), headers(response), new Body(body));
    }

    /// One byte more than the limit tells whether there is more. The stream stays open: closing it would read the rest.
    private static byte[] beginning(@Nullable HttpEntity entity, int mostBytes) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream content = entity.getContent();
        return content.readNBytes(Math.addExact(mostBytes, 1));
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse response) {
        return Stream.of(response.getHeaders())
                .collect(Collectors.groupingBy(
                        header -> header.getName().toLowerCase(Locale.ROOT),
                        Collectors.mapping(Header::getValue, Collectors.toUnmodifiableList())));
    }

    private static URI answering(HttpUriRequestBase request, HttpClientContext context) throws IOException {
        try {
            return (context.getRequest() == null ? request : context.getRequest()).getUri();
        } catch (URISyntaxException e) {
            throw new IOException("The answering address cannot be read", e);
        }
    }
}
