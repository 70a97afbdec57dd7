package readout.ingest.accept;

import static java.util.Objects.requireNonNullElse;

import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.event.article.Submission;

/// Reads a form from the body of a request, whatever its media type, bare or inside a CloudEvent (1.0, HTTP binding,
/// binary or structured mode).
final class FormReader {

    static final String CLOUD_EVENT = "application/cloudevents+json";

    private FormReader() {}

    /// The form that a body holds.
    ///
    /// @param headers of the request, names in lower case
    /// @param about what the query parameters say; of use for a bare text or page only
    /// @throws ProblemException if it holds none
    static ArticleForm read(byte[] body, MediaType type, Map<String, String> headers, Submission about) {
        if (body.length == 0) {
            throw malformed("the body is empty");
        }
        boolean structured = is(type, CLOUD_EVENT);
        return structured || headers.containsKey("ce-specversion")
                ? readEvent(body, headers, about)
                : readBare(body, type, about);
    }

    private static ArticleForm readEvent(byte[] body, Map<String, String> headers, Submission about) {
        CloudEvent event = event(body, headers);
        CloudEventData data = event.getData();
        if (data == null) {
            throw malformed("the CloudEvent has no data");
        }
        MediaType type = mediaType(requireNonNullElse(event.getDataContentType(), MediaType.APPLICATION_JSON));
        return readBare(data.toBytes(), type, about).orSource(event.getSource().toString());
    }

    private static CloudEvent event(byte[] body, Map<String, String> headers) {
        try {
            return HttpMessageFactory.createReader(headers, body).toEvent();
        } catch (CloudEventRWException
                | EventDeserializationException
                | IllegalStateException
                | IllegalArgumentException e) {
            throw malformed("not a CloudEvent 1.0: " + reason(e));
        }
    }

    /// The first line of what is wrong, without the name of the exception that wraps it.
    private static String reason(RuntimeException e) {
        Throwable cause = e instanceof EventDeserializationException && e.getCause() != null ? e.getCause() : e;
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private static ArticleForm readBare(byte[] body, MediaType type, Submission about) {
        if (is(type, MediaType.APPLICATION_JSON)) {
            return ArticleJson.read(body);
        }
        @Nullable String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (is(type, MediaType.TEXT_PLAIN)) {
            return ArticleForm.ofText(about, Bodies.decode(body, charset));
        }
        if (is(type, MediaType.TEXT_HTML)) {
            return ArticleForm.ofHtml(about, Bodies.decode(body, charset == null ? declaredCharset(body) : charset));
        }
        throw new ProblemException(
                Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "send application/json, text/plain or text/html")
                        .at("Content-Type"));
    }

    /// The character set that a page names in its head or by a byte-order mark.
    private static String declaredCharset(byte[] page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), null, "")
                    .charset()
                    .name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MediaType mediaType(String text) {
        try {
            return MediaType.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw malformed("datacontenttype is no media type");
        }
    }

    private static boolean is(MediaType type, String wanted) {
        return MediaType.valueOf(wanted).isCompatible(type);
    }

    private static ProblemException malformed(String detail) {
        return new ProblemException(Problem.of(ProblemType.MALFORMED_BODY, detail));
    }
}
