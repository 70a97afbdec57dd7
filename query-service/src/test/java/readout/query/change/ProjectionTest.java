package readout.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.OTHER_RULES;
import static readout.query.Sample.RULES;
import static readout.query.Sample.enriched;
import static readout.query.Sample.said;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.article.Origin;
import readout.event.article.Withdrawal;
import readout.event.outcome.Outcome;
import readout.event.statement.Statement;
import readout.query.Sample;

class ProjectionTest {

    private static final Article A = Sample.article("a", "first wording");
    private static final Article A2 = Sample.article("a", "second wording");
    private static final Statement PORT = said(A, CUBA, "Cuba will build a port", "trade");
    private static final Statement PORT_SOON = said(A, CUBA, "Cuba will soon build a port", "trade");
    private static final Statement SCHOOL = said(A, CUBA, "children need schools", "education-culture");

    private static Step.Applied applied(@Nullable HeldArticle held, Outcome outcome, long offset) {
        return (Step.Applied) Sample.step(held, outcome, offset);
    }

    @Test
    void aNewArticleAddsItsStatementsInTextOrder() {
        Step.Applied step = applied(null, enriched(A, 5, RULES, PORT, SCHOOL), 7);

        assertThat(step.changes())
                .containsExactly(
                        new Change.Added(
                                new Position(7, 1), Cause.NEW, step.held().article(), PORT, Standing.UNKNOWN),
                        new Change.Added(
                                new Position(7, 2), Cause.NEW, step.held().article(), SCHOOL, Standing.UNKNOWN));
        assertThat(step.held().appliedOffset()).isEqualTo(5);
    }

    @Test
    void theSameOutcomeAgainIsStale() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT), 7).held();

        assertThatObject(Sample.step(held, enriched(A, 5, RULES, PORT), 8)).isEqualTo(new Step.Stale());
    }

    @Test
    void theSameWordingPostedAgainIsStale() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT), 7).held();

        assertThatObject(Sample.step(held, enriched(A, 9, RULES, PORT), 8)).isEqualTo(new Step.Stale());
    }

    @Test
    void anEarlierRecordThatComesLateIsStale() {
        HeldArticle held = applied(null, enriched(A2, 6, RULES, SCHOOL), 7).held();

        assertThatObject(Sample.step(held, enriched(A, 5, RULES, PORT), 8)).isEqualTo(new Step.Stale());
    }

    @Test
    void anEditRevisesAddsAndRetracts() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT, SCHOOL), 7).held();
        Statement harvest = said(A2, CUBA, "the harvest was good", "agriculture");

        Step.Applied step = applied(held, enriched(A2, 6, RULES, PORT_SOON, harvest), 8);

        assertThat(step.changes())
                .containsExactly(
                        new Change.Revised(
                                new Position(8, 1),
                                Cause.EDIT,
                                step.held().article(),
                                PORT_SOON,
                                Standing.UNKNOWN,
                                new Before(PORT, Standing.UNKNOWN)),
                        new Change.Added(
                                new Position(8, 2), Cause.EDIT, step.held().article(), harvest, Standing.UNKNOWN),
                        new Change.Retracted(
                                new Position(8, 3), Cause.EDIT, step.held().article(), SCHOOL, Standing.UNKNOWN));
        assertThat(step.held().statements())
                .extracting(HeldStatement::statement)
                .containsExactly(PORT_SOON, harvest);
    }

    @Test
    void thereAndBackAgainAreTwoEdits() {
        HeldArticle first = applied(null, enriched(A, 5, RULES, PORT), 0).held();
        HeldArticle second = applied(first, enriched(A2, 6, RULES, SCHOOL), 1).held();

        Step.Applied third = applied(second, enriched(A, 7, RULES, PORT), 2);

        assertThat(third.changes()).extracting(Change::name).containsExactly("added", "retracted");
        assertThat(third.changes()).extracting(Change::cause).containsOnly(Cause.EDIT);
    }

    @Test
    void otherRulesOverTheSameRecordAreNoEditAndCountOnce() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT), 7).held();

        Step.Applied step = applied(held, enriched(A, 5, OTHER_RULES, PORT, SCHOOL), 8);

        assertThat(step.changes()).extracting(Change::cause).containsExactly(Cause.REENRICHED);
        assertThatObject(Sample.step(step.held(), enriched(A, 5, OTHER_RULES, PORT, SCHOOL), 9))
                .isEqualTo(new Step.Stale());
        assertThatObject(Sample.step(step.held(), enriched(A, 5, RULES, PORT), 9))
                .as("a late duplicate of the old reading")
                .isEqualTo(new Step.Stale());
    }

    @Test
    void aStatementThatStaysKeepsTheChangeThatMadeIt() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT, SCHOOL), 7).held();

        Step.Applied step = applied(held, enriched(A2, 6, RULES, SCHOOL), 8);

        assertThat(step.rewritten())
                .containsExactly(new HeldStatement(SCHOOL, new Position(7, 2), Cause.NEW, Standing.UNKNOWN, null));
        assertThat(step.held().statements()).isEqualTo(step.rewritten());
    }

    @Test
    void theFirstObservationStays() {
        Article later = A2.firstObservedAt(A2.observedAt().plusSeconds(3600));
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT), 7).held();

        assertThat(applied(held, enriched(later, 6, RULES, SCHOOL), 8)
                        .held()
                        .article()
                        .observedAt())
                .isEqualTo(A.observedAt());
    }

    @Test
    void anArticleThatCanNoLongerBeReadRetractsAll() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT, SCHOOL), 7).held();

        Step.Applied step = applied(held, Sample.unread(A2, 6), 8);

        assertThat(step.changes()).extracting(Change::name).containsExactly("retracted", "retracted");
    }

    @Test
    void aRefusedRecordOnlyCounts() {
        assertThatObject(Sample.step(null, new Outcome.Refused(new Origin(0, 5), RULES, "not JSON"), 7))
                .isEqualTo(new Step.Counted());
    }

    @Test
    void takenDownMeansGoneUntilItIsPublishedAgain() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT), 7).held();
        Outcome takenDown = new Outcome.TakenDown(A.id(), new Origin(0, 6), RULES);

        Step.Applied down = applied(held, takenDown, 8);

        assertThat(down.changes()).extracting(Change::name).containsExactly("retracted");
        assertThat(down.held().article().title()).isNull();
        assertThatObject(Sample.step(down.held(), enriched(A, 5, RULES, PORT), 9))
                .isEqualTo(new Step.Stale());
        assertThat(applied(down.held(), enriched(A, 7, RULES, PORT), 9).changes())
                .extracting(Change::name)
                .containsExactly("added");
    }

    private static Outcome.Withdrawn withdrawn(long offset) {
        return new Outcome.Withdrawn(
                new Withdrawal(A.id(), "410 Gone", Instant.parse("2026-05-10T10:00:00Z")),
                new Origin(0, offset),
                RULES);
    }

    @Test
    void aPageThatIsGoneWithdrawsItsStatementsAndKeepsTheArticle() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT, SCHOOL), 7).held();

        Step.Applied step = applied(held, withdrawn(6), 8);

        assertThat(step.changes())
                .containsExactly(
                        new Change.Withdrawn(new Position(8, 1), Cause.EDIT, held.article(), PORT, Standing.UNKNOWN),
                        new Change.Withdrawn(new Position(8, 2), Cause.EDIT, held.article(), SCHOOL, Standing.UNKNOWN));
        assertThat(step.held().statements()).isEmpty();
        assertThat(step.held().article().title()).isEqualTo(A.title());
    }

    @Test
    void onlyWhatIsPublishedCanBeWithdrawn() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT), 7).held();
        HeldArticle gone = applied(held, withdrawn(6), 8).held();
        HeldArticle down = applied(held, new Outcome.TakenDown(A.id(), new Origin(0, 6), RULES), 8)
                .held();

        assertThatObject(Sample.step(null, withdrawn(6), 8)).isEqualTo(new Step.Stale());
        assertThatObject(Sample.step(held, withdrawn(5), 8)).isEqualTo(new Step.Stale());
        assertThatObject(Sample.step(gone, withdrawn(7), 9)).isEqualTo(new Step.Stale());
        assertThatObject(Sample.step(down, withdrawn(7), 9)).isEqualTo(new Step.Stale());
    }

    @Test
    void aLaterPostOfTheSameWordingBringsAWithdrawnArticleBack() {
        HeldArticle held = applied(null, enriched(A, 5, RULES, PORT), 7).held();
        HeldArticle gone = applied(held, withdrawn(6), 8).held();

        Step.Applied back = applied(gone, enriched(A, 7, RULES, PORT), 9);

        assertThat(back.changes()).extracting(Change::name).containsExactly("added");
        assertThat(back.held().withdrawal()).isNull();
        assertThatObject(Sample.step(gone, enriched(A, 5, OTHER_RULES, PORT), 9))
                .as("the same record under other rules")
                .isEqualTo(new Step.Stale());
    }

    @Test
    void whatAnArchiveHeldIsNoNewsAndNeitherIsItsNextReading() {
        Step.Applied first =
                (Step.Applied) Projection.step(null, enriched(A, 5, RULES, PORT), new Arrival(7, true), Corpus.NONE);
        Step.Applied edited = (Step.Applied)
                Projection.step(first.held(), enriched(A2, 6, RULES, SCHOOL), new Arrival(8, true), Corpus.NONE);
        Step.Applied readAgain = (Step.Applied)
                Projection.step(edited.held(), enriched(A2, 6, OTHER_RULES, PORT), new Arrival(9, true), Corpus.NONE);

        assertThat(first.changes()).extracting(Change::cause).containsOnly(Cause.BACKFILL);
        assertThat(edited.changes()).extracting(Change::cause).containsOnly(Cause.BACKFILL);
        assertThat(readAgain.changes()).extracting(Change::cause).containsOnly(Cause.REENRICHED);
        assertThat(List.of(Cause.values())).filteredOn(Cause::isNews).containsExactly(Cause.NEW, Cause.EDIT);
    }
}
