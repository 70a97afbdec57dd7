package readout.egress;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.jspecify.annotations.Nullable;
import readout.egress.EgressOutcome.Failed;
import readout.egress.EgressOutcome.Failure;

/// Reads out of an exception how an exchange ended.
final class Failures {

    private Failures() {}

    static EgressOutcome outOfTime(Duration total) {
        return new Failed(
                Failure.TIMEOUT,
                "No whole answer within %s s"
                        .formatted(BigDecimal.valueOf(total.toMillis(), 3)
                                .stripTrailingZeros()
                                .toPlainString()));
    }

    static EgressOutcome of(IOException exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return new EgressOutcome.Refused(String.valueOf(refused.getMessage()));
            }
        }
        return new Failed(kind(exception), reason(exception));
    }

    private static Failure kind(IOException exception) {
        return switch (exception) {
            case UnknownHostException _ -> Failure.UNKNOWN_HOST;
            case ConnectTimeoutException _, ConnectException _, NoRouteToHostException _ -> Failure.UNREACHABLE;
            case SocketTimeoutException _ -> Failure.TIMEOUT;
            case SSLException _ -> Failure.TLS;
            case ClientProtocolException _, MessageConstraintException _ -> Failure.PROTOCOL;
            default -> Failure.BROKEN;
        };
    }

    private static String reason(IOException exception) {
        if (exception instanceof UnknownHostException) {
            return "No address is known for the host";
        }
        @Nullable Throwable cause = exception.getCause();
        Throwable told = exception instanceof ClientProtocolException && cause != null ? cause : exception;
        return told.getMessage() == null ? told.getClass().getSimpleName() : told.getMessage();
    }
}
