package readout.query.evidence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.article.Sha256;
import readout.event.statement.Claim;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// Whether the words that a statement quotes stand in the kept text of its article. All is computed anew from that
/// text.
///
/// @param current whether the article still says it, as Readout reads it
/// @param status the worst of the checks
/// @param textSha256 as recorded with the text
/// @param recomputedSha256 of the text as it is kept now
/// @param unit what offsets count
/// @param checks one for each slice of the statement
public record Verification(
        String statementId,
        String articleId,
        boolean current,
        Status status,
        @Nullable String textSha256,
        @Nullable String recomputedSha256,
        String unit,
        List<Check> checks) {

    private static final String UNIT = "codepoint";

    /// What became of a slice. The later the worse.
    public enum Status {
        /// It stands where the statement says.
        VERIFIED,
        /// It stands in the text, but elsewhere.
        MOVED,
        /// It does not stand in the text.
        GONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What became of one slice.
    ///
    /// @param part which part of the statement it is
    /// @param foundAt offset of the first place where it stands; null when it is gone
    public record Check(
            String part,
            int start,
            int end,
            String exact,
            Status status,
            @Nullable Integer foundAt) {}

    public Verification {
        requireNonNull(statementId, "statementId");
        requireNonNull(articleId, "articleId");
        requireNonNull(status, "status");
        requireNonNull(unit, "unit");
        checks = List.copyOf(checks);
    }

    /// Checks a statement against the text of its article.
    static Verification of(Statement statement, boolean current, Article article) {
        String sha256 = Sha256.hex(article.text());
        List<Check> checks = checks(statement, article.text());
        Status worst = checks.stream()
                .map(Check::status)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Status status = sha256.equals(article.textSha256()) ? worst : Status.GONE;
        return new Verification(
                statement.id(), article.id(), current, status, article.textSha256(), sha256, UNIT, checks);
    }

    /// The verification of a statement whose article is not kept any more.
    static Verification withoutText(Statement statement, String articleId) {
        return new Verification(statement.id(), articleId, false, Status.GONE, null, null, UNIT, checks(statement, ""));
    }

    private static List<Check> checks(Statement statement, String text) {
        List<Check> checks = new ArrayList<>();
        add(checks, "mention", statement.mention(), text);
        add(checks, "cue", statement.cue(), text);
        statement.content().forEach(slice -> add(checks, "content", slice, text));
        statement.continuation().forEach(slice -> add(checks, "continuation", slice, text));
        statement.claims().stream().map(Claim::slice).forEach(slice -> add(checks, "claim", slice, text));
        return checks;
    }

    private static void add(List<Check> checks, String part, @Nullable Slice slice, String text) {
        if (slice == null) {
            return;
        }
        if (standsAt(slice, text)) {
            checks.add(check(part, slice, Status.VERIFIED, slice.start()));
            return;
        }
        int index = text.indexOf(slice.text());
        checks.add(
                index < 0
                        ? check(part, slice, Status.GONE, null)
                        : check(part, slice, Status.MOVED, text.codePointCount(0, index)));
    }

    private static boolean standsAt(Slice slice, String text) {
        if (slice.end() > text.codePointCount(0, text.length())) {
            return false;
        }
        int from = text.offsetByCodePoints(0, slice.start());
        int to = text.offsetByCodePoints(from, slice.end() - slice.start());
        return text.substring(from, to).equals(slice.text());
    }

    private static Check check(String part, Slice slice, Status status, @Nullable Integer foundAt) {
        return new Check(part, slice.start(), slice.end(), slice.text(), status, foundAt);
    }
}
