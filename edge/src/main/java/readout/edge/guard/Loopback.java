package readout.edge.guard;

import java.util.Locale;
import java.util.regex.Pattern;

/// Names and addresses that only this machine can reach.
final class Loopback {

    private static final Pattern IPV4 = Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");

    private Loopback() {}

    /// Decides by the text alone: a name is never looked up.
    static boolean isLoopback(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.equals("localhost")
                || lower.equals("::1")
                || lower.equals("[::1]")
                || IPV4.matcher(lower).matches();
    }
}
