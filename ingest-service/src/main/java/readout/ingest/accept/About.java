package readout.ingest.accept;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;
import readout.event.article.Submission;

/// What the query parameters of a bare text or page say about it.
public record About(
        @QueryParam("url") @Nullable String url,
        @QueryParam("title") @Nullable String title,
        @QueryParam("source") @Nullable String source,
        @QueryParam("publisher") @Nullable String publisher,
        @QueryParam("reportingSide") @Nullable String reportingSide,
        @QueryParam("published") @Nullable String published,
        @QueryParam("language") @Nullable String language) {

    Submission submission() {
        return new Submission(url, title, source, publisher, reportingSide, published, language);
    }
}
