package readout.egress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/// What to ask of a server.
///
/// @param method of HTTP
/// @param url not trusted: where it leads is judged before anything is sent
/// @param headers beside those that HTTP itself needs
/// @param body in UTF-8; empty for none
public record EgressRequest(String method, String url, Map<String, String> headers, String body) {

    public EgressRequest {
        headers = Map.copyOf(headers);
    }

    public static EgressRequest get(String url, Map<String, String> headers) {
        return new EgressRequest("GET", url, headers, "");
    }

    /// A POST of a JSON text.
    public static EgressRequest postJson(String url, Map<String, String> headers, String json) {
        return new EgressRequest("POST", url, headers, json);
    }

    byte[] bodyBytes() {
        return body.getBytes(UTF_8);
    }
}
