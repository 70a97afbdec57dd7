package readout.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.said;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.statement.Evidence;
import readout.event.statement.Slice;
import readout.event.statement.Statement;
import readout.query.Sample;

class StatementDiffTest {

    private static final Article ARTICLE = Sample.article("a", "text");

    @Test
    void aStatementThatKeepsItsWordsIsNoDifference() {
        Statement one = said(ARTICLE, CUBA, "Cuba supports the plan", "trade");

        StatementDiff diff = StatementDiff.between(List.of(one), List.of(one));

        assertThat(diff.kept()).containsExactly(one);
        assertThat(diff.added()).isEmpty();
        assertThat(diff.revised()).isEmpty();
        assertThat(diff.retracted()).isEmpty();
    }

    @Test
    void theSameWordsReadOtherwiseAreARevision() {
        Statement before = said(ARTICLE, CUBA, "both support the plan", "trade");
        Statement after = said(ARTICLE, CUBA, "both support the plan", "energy");

        StatementDiff diff = StatementDiff.between(List.of(before), List.of(after));

        assertThat(before.id()).isEqualTo(after.id());
        assertThat(diff.revised()).containsExactly(new StatementDiff.Revision(before, after));
        assertThat(diff.kept()).isEmpty();
    }

    @Test
    void aStatementThatOnlyMovedIsKept() {
        Statement before = said(ARTICLE, CUBA, "both support the plan", "trade");
        Statement after = movedBy(40, before);

        StatementDiff diff = StatementDiff.between(List.of(before), List.of(after));

        assertThat(diff.kept()).containsExactly(after);
        assertThat(diff.revised()).isEmpty();
    }

    @Test
    void aRewordedStatementOfTheSameSpeakerIsARevision() {
        Statement before = said(ARTICLE, CUBA, "Cuba supports the plan", "trade");
        Statement after = said(ARTICLE, CUBA, "Cuba firmly supports the plan", "trade");

        StatementDiff diff = StatementDiff.between(List.of(before), List.of(after));

        assertThat(diff.revised()).containsExactly(new StatementDiff.Revision(before, after));
        assertThat(diff.added()).isEmpty();
        assertThat(diff.retracted()).isEmpty();
    }

    @Test
    void theSameWordsOfAnotherSpeakerAreNoRevision() {
        Statement before = said(ARTICLE, CUBA, "both support the plan", "trade");
        Statement after = said(ARTICLE, CHINA, "both support the plan", "trade");

        StatementDiff diff = StatementDiff.between(List.of(before), List.of(after));

        assertThat(diff.retracted()).containsExactly(before);
        assertThat(diff.added()).containsExactly(after);
    }

    @Test
    void theMostAlikeArePairedFirst() {
        Statement near = said(ARTICLE, CUBA, "Cuba will build a port and a railway", "trade");
        Statement far = said(ARTICLE, CUBA, "Cuba will build a port", "trade");
        Statement after = said(ARTICLE, CUBA, "Cuba will build a port and a long railway", "trade");

        StatementDiff diff = StatementDiff.between(List.of(far, near), List.of(after));

        assertThat(diff.revised()).containsExactly(new StatementDiff.Revision(near, after));
        assertThat(diff.retracted()).containsExactly(far);
    }

    @Test
    void anotherTextAltogetherHasNoRevisions() {
        List<Statement> before = many("before");
        List<Statement> after = many("after");

        StatementDiff diff = StatementDiff.between(before, after);

        assertThat(diff.revised()).isEmpty();
        assertThat(diff.retracted()).hasSameSizeAs(before);
        assertThat(diff.added()).hasSameSizeAs(after);
    }

    private static Statement movedBy(int codePoints, Statement statement) {
        Evidence evidence = statement.evidence();
        return new Statement(
                statement.id(),
                statement.kind(),
                statement.speakers(),
                statement.mention(),
                statement.cue(),
                statement.content().stream()
                        .map(slice -> new Slice(slice.start() + codePoints, slice.end() + codePoints, slice.text()))
                        .toList(),
                statement.continuation(),
                new Evidence(
                        evidence.start() + codePoints,
                        evidence.end() + codePoints,
                        evidence.exact(),
                        "what came before",
                        "what comes behind"),
                statement.targets(),
                statement.themes(),
                statement.relays(),
                statement.construction(),
                statement.meeting(),
                statement.said(),
                statement.saidBasis(),
                statement.claims(),
                statement.confidence());
    }

    private static List<Statement> many(String when) {
        return IntStream.range(0, 1001)
                .mapToObj(i -> said(ARTICLE, CUBA, "statement %s number %d".formatted(when, i), "trade"))
                .toList();
    }
}
