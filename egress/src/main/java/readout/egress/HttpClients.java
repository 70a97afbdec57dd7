package readout.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.ChainElement;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.ContentCompressionExec;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/// Sets Apache HttpClient up: guarded sockets, tight limits, and none of what a browser would keep between requests.
final class HttpClients {

    private static final TimeValue LONGEST_IDLE = TimeValue.ofSeconds(20);
    private static final TimeValue LONGEST_KEPT = TimeValue.ofMinutes(5);

    /// Callers bound how much they ask at once; the pool must never make one wait for another.
    private static final int NO_BOUND = 100_000;

    private HttpClients() {}

    static CloseableHttpClient make(AddressGuard guard, Resolver resolver, TlsSocketStrategy tls, EgressLimits limits) {
        HttpClientBuilder builder = HttpClientBuilder.create()
                .setConnectionManager(connections(guard, resolver, tls, limits))
                .evictIdleConnections(LONGEST_IDLE)
                .evictExpiredConnections()
                .setDefaultRequestConfig(requests(limits))
                .setUserAgent("Readout")
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .replaceExecInterceptor(ChainElement.COMPRESS.name(), new ContentCompressionExec(EgressLimits.CODINGS));
        return limits.redirects() == 0
                ? builder.disableRedirectHandling().build()
                : builder.setRedirectStrategy(new GuardedRedirects()).build();
    }

    private static PoolingHttpClientConnectionManager connections(
            AddressGuard guard, Resolver resolver, TlsSocketStrategy tls, EgressLimits limits) {
        DefaultHttpClientConnectionOperator operator = new DefaultHttpClientConnectionOperator(
                _ -> new GuardedSocket(guard),
                null,
                resolving(resolver),
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register(URIScheme.HTTPS.id, tls)
                        .build());
        PoolingHttpClientConnectionManager connections = new PoolingHttpClientConnectionManager(
                operator,
                PoolConcurrencyPolicy.LAX,
                PoolReusePolicy.LIFO,
                null,
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxHeaderCount(EgressLimits.HEADERS)
                                .setMaxLineLength(EgressLimits.HEADER_LINE)
                                .build())
                        .build());
        connections.setMaxTotal(NO_BOUND);
        connections.setDefaultMaxPerRoute(NO_BOUND);
        connections.setDefaultConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(afterTotal(limits))
                .setTimeToLive(LONGEST_KEPT)
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .build());
        return connections;
    }

    private static RequestConfig requests(EgressLimits limits) {
        return RequestConfig.custom()
                .setRedirectsEnabled(limits.redirects() > 0)
                .setMaxRedirects(Math.max(limits.redirects(), 1))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .setResponseTimeout(afterTotal(limits))
                .build();
    }

    /// A bound for a thread that was left behind; the total time is what ends an exchange.
    private static Timeout afterTotal(EgressLimits limits) {
        return Timeout.of(limits.total().multipliedBy(2));
    }

    private static DnsResolver resolving(Resolver resolver) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return resolver.resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
