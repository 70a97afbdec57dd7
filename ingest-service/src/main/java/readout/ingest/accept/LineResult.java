package readout.ingest.accept;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;

/// What became of one line of a stream of articles: a receipt, or the members of a problem document.
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineResult(
        long line,
        int status,
        @Nullable String articleId,
        @Nullable String version,
        @Nullable String topic,
        @Nullable Integer partition,
        @Nullable Long offset,
        @Nullable String type,
        @Nullable String title,
        @Nullable String detail,
        @Nullable String field) {

    static LineResult of(long line, Receipt receipt) {
        return new LineResult(
                line,
                202,
                receipt.articleId(),
                receipt.version(),
                receipt.topic(),
                receipt.partition(),
                receipt.offset(),
                null,
                null,
                null,
                null);
    }

    static LineResult of(long line, Problem problem) {
        return new LineResult(
                line,
                problem.status(),
                null,
                null,
                null,
                null,
                null,
                problem.type().toString(),
                problem.title(),
                problem.detail(),
                problem.field());
    }
}
