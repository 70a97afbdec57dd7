package readout.cli.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import readout.cli.http.Http;

/// How many articles are on the log and not in the view yet, as the metrics of query-service tell it.
final class Lag {

    private static final Pattern METRIC =
            Pattern.compile("^readout_view_lag_records(?:\\{[^}]*})? ([0-9.E+]+)$", Pattern.MULTILINE);

    private Lag() {}

    static Optional<Long> read(Http http, URI query) throws IOException, InterruptedException {
        return parse(new String(http.get(Http.address(query, "/q/metrics", Map.of())), UTF_8));
    }

    /// Finds the lag among metrics in Prometheus' text form.
    static Optional<Long> parse(String metrics) {
        Matcher metric = METRIC.matcher(metrics);
        return metric.find() ? Optional.of((long) Double.parseDouble(metric.group(1))) : Optional.empty();
    }
}
