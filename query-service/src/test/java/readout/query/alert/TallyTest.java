package readout.query.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.query.alert.Delivery.Kind;
import readout.query.alert.Delivery.State;
import readout.query.change.Position;

class TallyTest {

    private static final Instant TEN = Instant.parse("2026-05-09T10:00:00Z");

    private static Alert alert(Digest digest, @Nullable Threshold threshold, @Nullable Limits limits) {
        return new Alert(
                "al_1", "name", "port", Deliver.STREAM, digest, threshold, limits, null, "-1.0", TEN, TEN, false);
    }

    private static Position at(int ordinal) {
        return new Position(1, ordinal);
    }

    private static Instant minutes(long past) {
        return TEN.plusSeconds(60 * past);
    }

    @Test
    void matchesAreToldOneByOneUnlessSomethingElseIsAskedFor() {
        Tally tally = new Tally(alert(Digest.NONE, null, null));

        Tally.Counted counted = tally.match(at(1), TEN);

        assertThat(counted).isEqualTo(new Tally.Counted(TEN, State.LISTED, List.of(), java.util.Optional.empty()));
    }

    @Test
    void aDigestIsToldWhenAMatchFallsBehindItsWindow() {
        Tally tally = new Tally(alert(Digest.HOURLY, null, null));

        assertThat(tally.match(at(1), minutes(5)).state()).isEqualTo(State.COLLECTED);
        assertThat(tally.match(at(2), minutes(59)).before()).isEmpty();
        List<Notice> told = tally.match(at(3), minutes(60)).before();

        assertThat(told).containsExactly(new Notice(Kind.DIGEST, TEN, minutes(60), 2, List.of(at(1), at(2))));
    }

    @Test
    void aDigestIsToldByTheClockAndWhatComesLateCountsInTheNext() {
        Tally tally = new Tally(alert(Digest.DAILY, null, null));
        tally.match(at(1), TEN);
        Instant midnight = Instant.parse("2026-05-10T00:00:00Z");

        assertThat(tally.tick(midnight.minusSeconds(1))).isEmpty();
        assertThat(tally.tick(midnight.plusSeconds(90)))
                .extracting(Notice::count)
                .containsExactly(1);
        assertThat(tally.tick(midnight.plusSeconds(90))).isEmpty();
        assertThat(tally.match(at(2), TEN).at()).isEqualTo(midnight);
        assertThat(tally.tick(Instant.parse("2026-05-11T00:00:00Z")))
                .containsExactly(
                        new Notice(Kind.DIGEST, midnight, Instant.parse("2026-05-11T00:00:00Z"), 1, List.of(at(2))));
    }

    @Test
    void aThresholdIsToldOnceAWindow() {
        Tally tally = new Tally(alert(Digest.NONE, new Threshold(2, Span.DAY), null));
        List<Kind> told = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            tally.match(at(i), minutes(i)).after().map(Notice::kind).ifPresent(told::add);
        }

        assertThat(told).containsExactly(Kind.THRESHOLD);
        assertThat(tally.match(at(6), minutes(60 * 24)).after()).isEmpty();
        tally.match(at(7), minutes(60 * 24));
        assertThat(tally.match(at(8), minutes(60 * 24)).after()).isPresent();
    }

    @Test
    void whatIsOverTheLimitIsCountedAndSaid() {
        Tally tally = new Tally(alert(Digest.NONE, null, new Limits(2)));
        List<State> states = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            states.add(tally.match(at(i), minutes(i)).state());
        }

        assertThat(states).containsExactly(State.LISTED, State.LISTED, State.WITHHELD, State.WITHHELD, State.WITHHELD);
        assertThat(tally.tick(minutes(61))).containsExactly(new Notice(Kind.WITHHELD, TEN, minutes(60), 3, List.of()));
        assertThat(tally.match(at(6), minutes(30)).state()).isEqualTo(State.LISTED);
    }

    @Test
    void articlesThatComeOutOfOrderOpenNoEarlierWindow() {
        Tally tally = new Tally(alert(Digest.HOURLY, null, null));
        tally.match(at(1), minutes(70));

        Tally.Counted late = tally.match(at(2), minutes(10));

        assertThat(late.before()).isEmpty();
        assertThat(late.at()).isEqualTo(minutes(70));
    }

    /// After a crash a tally is made again from what stands on the log, at any point of it.
    @Test
    void aTallyThatIsRecalledGoesOnLikeTheOneThatWasLost() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            Alert alert = switch (random.nextInt(4)) {
                case 0 -> alert(Digest.HOURLY, null, null);
                case 1 -> alert(Digest.DAILY, null, null);
                case 2 -> alert(Digest.NONE, new Threshold(1 + random.nextInt(3), Span.DAY), null);
                default -> alert(Digest.NONE, null, new Limits(1 + random.nextInt(3)));
            };
            List<Instant> observed = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                observed.add(minutes(i * 20L + random.nextInt(240)));
            }
            int crash = random.nextInt(observed.size());
            boolean ticked = random.nextBoolean();

            assertThat(told(alert, observed, crash, true, ticked))
                    .as("seed %d, crash before %d", seed, crash)
                    .isEqualTo(told(alert, observed, crash, false, ticked));
        }
    }

    private static List<Delivery> told(
            Alert alert, List<Instant> observed, int crash, boolean crashes, boolean ticked) {
        List<Delivery> log = new ArrayList<>();
        Tally tally = new Tally(alert);
        for (int i = 0; i < observed.size(); i++) {
            Position position = at(i + 1);
            if (i == crash && ticked) {
                write(log, alert, tally.tick(minutes(400)), at(i));
            }
            if (i == crash && crashes) {
                tally = recalled(alert, log);
            }
            Tally.Counted counted = tally.match(position, observed.get(i));
            write(log, alert, counted.before(), position);
            log.add(Delivery.match(alert.id(), position, "after", counted.at(), counted.state(), null));
            write(log, alert, counted.after().stream().toList(), position);
        }
        return log;
    }

    private static void write(List<Delivery> log, Alert alert, List<Notice> notices, Position at) {
        notices.forEach(notice -> log.add(Delivery.notice(alert.id(), notice, at, State.LISTED, null)));
    }

    private static Tally recalled(Alert alert, List<Delivery> log) {
        Tally tally = new Tally(alert);
        log.stream().filter(told -> told.kind() == Kind.MATCH).forEach(tally::recall);
        log.stream().filter(told -> told.kind() != Kind.MATCH).forEach(tally::recallEnd);
        return tally;
    }
}
