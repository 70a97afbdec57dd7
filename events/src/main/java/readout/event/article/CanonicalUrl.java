package readout.event.article;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one form of an article's address from which its id is made.
///
/// The rules, in order:
/// 1. only `http` and `https`; both become `https`;
/// 2. the host in lower case and ASCII (IDNA), without a final dot, without a leading `www.` or `amp.`;
/// 3. no port when it is the scheme's own, no user information, no fragment;
/// 4. `.` and `..` resolved in the path, percent-encoding in capitals and only where needed (RFC 3986, 6.2.2);
/// 5. a last path segment `amp` dropped, then a final slash dropped (the root stays `/`);
/// 6. tracking parameters and `amp` dropped, the others sorted by name, their order among equals kept.
///
/// The result is an identity, not necessarily an address that can be fetched.
public final class CanonicalUrl {

    private static final Map<String, String> PORTS = Map.of("http", ":80", "https", ":443");
    private static final Pattern PORT = Pattern.compile(":\\d*$");
    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern STRAY = Pattern.compile("[ \"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");
    private static final Pattern TRACKING = Pattern.compile(
            "utm_.*|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|cmpid|amp");

    private CanonicalUrl() {}

    /// The canonical form of an address.
    ///
    /// @throws IllegalArgumentException if it is not an absolute `http` or `https` address; the message says why
    public static String of(String url) {
        URI uri = parse(url.strip());
        URI ascii = URI.create(uri.normalize().toASCIIString());
        return "https://" + host(uri) + port(uri) + path(ascii.getRawPath()) + query(ascii.getRawQuery());
    }

    private static URI parse(String url) {
        URI uri;
        try {
            uri = new URI(escapeStrays(url));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a URL: " + e.getReason(), e);
        }
        if (uri.getScheme() == null || !PORTS.containsKey(uri.getScheme().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("not an absolute http or https URL");
        }
        if (uri.getRawAuthority() == null || host(uri).isEmpty()) {
            throw new IllegalArgumentException("the URL names no host");
        }
        return uri;
    }

    /// Browsers accept characters in addresses that RFC 3986 wants escaped; so does this.
    private static String escapeStrays(String url) {
        return STRAY.matcher(url)
                .replaceAll(stray ->
                        String.format(Locale.ROOT, "%%%02X", (int) stray.group().charAt(0)));
    }

    private static String host(URI uri) {
        String authority = uri.getRawAuthority();
        String host = PORT.matcher(authority.substring(authority.lastIndexOf('@') + 1))
                .replaceFirst("");
        String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        String lower = ascii.toLowerCase(Locale.ROOT);
        return lower.replaceFirst("\\.$", "").replaceFirst("^(www|amp)\\.(?=.*\\.)", "");
    }

    private static String port(URI uri) {
        Matcher port = PORT.matcher(uri.getRawAuthority());
        boolean usual = !port.find() || PORTS.containsValue(port.group());
        return usual ? "" : port.group();
    }

    private static String path(String raw) {
        String resolved = normaliseEscapes(raw).replaceFirst("^(/\\.\\.)+(?=/|$)", "");
        String bare = resolved.replaceFirst("/amp/?$", "/").replaceFirst("/+$", "");
        return bare.isEmpty() ? "/" : bare;
    }

    private static String query(@Nullable String raw) {
        if (raw == null) {
            return "";
        }
        String kept = Arrays.stream(normaliseEscapes(raw).split("&", -1))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .sorted(Comparator.comparing(CanonicalUrl::name))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        String lower = parameter.toLowerCase(Locale.ROOT);
        return lower.equals("outputtype=amp") || TRACKING.matcher(name(lower)).matches();
    }

    private static String name(String parameter) {
        int equals = parameter.indexOf('=');
        return equals < 0 ? parameter : parameter.substring(0, equals);
    }

    private static String normaliseEscapes(String raw) {
        return PERCENT.matcher(raw).replaceAll(escape -> Matcher.quoteReplacement(decodeIfUnreserved(escape.group(1))));
    }

    private static String decodeIfUnreserved(String hex) {
        char c = (char) Integer.parseInt(hex, 16);
        boolean unreserved = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
        return unreserved ? String.valueOf(c) : "%" + hex.toUpperCase(Locale.ROOT);
    }
}
