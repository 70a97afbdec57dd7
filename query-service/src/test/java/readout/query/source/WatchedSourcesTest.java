package readout.query.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.event.article.Origin;
import readout.event.coverage.Poll;
import readout.event.coverage.Sight;
import readout.event.coverage.SkipReason;
import readout.event.coverage.Skipped;
import readout.event.coverage.TextCompleteness;
import readout.event.coverage.Window;

class WatchedSourcesTest {

    private static final Instant NOON = Instant.parse("2026-05-09T12:00:00Z");
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final Scope LAST_HOUR = since(NOON.minus(Duration.ofHours(1)));

    private final SourceLedger ledger = new SourceLedger(List.of());

    @Test
    void withoutSourcesNothingIsAccountedFor() {
        assertThat(seen(Scope.EVERYTHING)).isEqualTo(new Seen(0, null, null, List.of()));
    }

    @Test
    void aSourceThatIsUpAndSilentAccountsForItsSilence() {
        define("ministry", true);
        for (int quarter = 8; quarter >= 0; quarter--) {
            look("ministry", ago(quarter + 1), ago(quarter), silent());
        }

        assertThat(seen(LAST_HOUR)).isEqualTo(new Seen(1, ago(9), NOON, List.of()));
    }

    @Test
    void aSourceThatFailsIsNamedWithItsError() {
        define("ministry", true);
        look("ministry", ago(9), ago(1), silent());
        ledger.enter(poll("ministry", NOON, new Sight.Failed("503 Service Unavailable")));

        assertThat(reasons(LAST_HOUR)).singleElement().asString().contains("503 Service Unavailable", "the last time");
        assertThat(reasons(between(ago(8), ago(1))))
                .as("what was seen before it failed")
                .isEmpty();
    }

    @Test
    void aSourceThatWasNeverLookedAtIsNamed() {
        define("ministry", true);

        assertThat(reasons(LAST_HOUR)).containsExactly("it was never looked at");
        assertThat(seen(LAST_HOUR).until()).isNull();
    }

    @Test
    void aLookCountsOnceTheViewHoldsWhatItPublished() {
        define("ministry", true);
        look("ministry", ago(9), ago(1), silent());
        Sight.Looked published = new Sight.Looked(
                new Window(ago(1), NOON), 1, 1, List.of(), new TextCompleteness(1, 0, 0), List.of(new Origin(4, 17)));
        ledger.enter(poll("ministry", NOON, published));

        ledger.count(Map.of(4, 17L));
        assertThat(seen(LAST_HOUR).until()).isEqualTo(ago(1));
        ledger.count(Map.of(4, 18L));
        assertThat(reasons(LAST_HOUR)).isEmpty();
        assertThat(seen(LAST_HOUR).until()).isEqualTo(NOON);
    }

    @Test
    void theTimeBeforeTheFirstLookIsOpen() {
        define("ministry", true);
        look("ministry", ago(2), NOON, silent());

        assertThat(reasons(LAST_HOUR)).containsExactly("it was first looked at for what is published since " + ago(2));
        assertThat(reasons(since(ago(2)))).isEmpty();
        assertThat(reasons(Scope.EVERYTHING)).hasSize(1);
    }

    @Test
    void aPauseIsAHoleUntilALookReachesBackOverIt() {
        define("ministry", true);
        look("ministry", ago(8), ago(6), silent());
        look("ministry", ago(3), NOON, silent());

        assertThat(reasons(since(ago(7))))
                .containsExactly("it was not looked at for what is published in %s to %s".formatted(ago(6), ago(3)));
        look("ministry", ago(6), NOON, silent());
        assertThat(reasons(since(ago(7)))).isEmpty();
    }

    @Test
    void aSourceWhoseNextLookIsLateIsOverdue() {
        define("ministry", true);
        look("ministry", ago(9), ago(2), silent());

        assertThat(reasons(LAST_HOUR)).singleElement().asString().startsWith("it was last looked at " + ago(2));
        assertThat(reasons(between(ago(8), ago(3)))).isEmpty();
    }

    @Test
    void whatCouldNotBeReadInFullIsOpenThoughItWasLookedAt() {
        define("ministry", true);
        look(
                "ministry",
                ago(9),
                NOON,
                new Sight.Looked(
                        new Window(ago(9), NOON),
                        2,
                        1,
                        List.of(new Skipped(SkipReason.UNREACHABLE, 1)),
                        new TextCompleteness(1, 0, 0),
                        List.of()));

        assertThat(reasons(LAST_HOUR)).singleElement().asString().startsWith("not all that it showed");
    }

    @Test
    void onlyEnabledSourcesInScopeAreCountedOn() {
        define("ministry", true);
        look("ministry", ago(9), NOON, silent());
        define("agency", false);
        define("deleted", true);
        ledger.delete("deleted");
        define("other", true);

        Scope ministry = new Scope(ago(4), null, heading -> !heading.id().equals("other"));
        assertThat(seen(ministry)).isEqualTo(new Seen(1, ago(9), NOON, List.of()));
        assertThat(seen(LAST_HOUR).gaps()).extracting(Gap::source).containsExactly("other");
    }

    private void define(String id, boolean enabled) {
        ledger.define(new SourceHeading(id, "The " + id, null, "CUB", enabled));
    }

    private void look(String id, Instant from, Instant to, Sight.Looked sight) {
        Sight.Looked look = new Sight.Looked(
                new Window(from, to),
                sight.found(),
                sight.published(),
                sight.skipped(),
                sight.texts(),
                sight.written());
        ledger.enter(poll(id, to, look));
        ledger.count(Map.of());
    }

    private static Sight.Looked silent() {
        return new Sight.Looked(new Window(NOON, NOON), 0, 0, List.of(), TextCompleteness.NONE, List.of());
    }

    private static Poll poll(String id, Instant at, Sight sight) {
        return new Poll(id, "The " + id, null, "CUB", at, sight, at.plus(EVERY));
    }

    private Seen seen(Scope scope) {
        ledger.takeChanged();
        return ledger.all().seen(scope, NOON);
    }

    private List<String> reasons(Scope scope) {
        return seen(scope).gaps().stream().map(Gap::reason).toList();
    }

    private static Scope since(Instant from) {
        return between(from, null);
    }

    private static Scope between(Instant from, @Nullable Instant to) {
        return new Scope(from, to, _ -> true);
    }

    private static Instant ago(int quarters) {
        return NOON.minus(EVERY.multipliedBy(quarters));
    }
}
