package readout.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.article.Origin;
import readout.event.coverage.Poll;
import readout.event.coverage.Sight;
import readout.event.coverage.SkipReason;
import readout.event.coverage.Skipped;
import readout.event.coverage.TextCompleteness;
import readout.event.coverage.Window;
import readout.event.source.Schedule;
import readout.event.source.Source;
import readout.event.source.SourceKind;
import readout.event.source.SourceLimits;

class CoverageJsonTest {

    private static final Instant AT = Instant.parse("2026-05-09T10:00:00Z");
    private static final Sight.Looked LOOKED = new Sight.Looked(
            new Window(AT.minusSeconds(900), AT),
            40,
            3,
            List.of(new Skipped(SkipReason.UNCHANGED, 36), new Skipped(SkipReason.NO_TEXT, 1)),
            new TextCompleteness(2, 1, 0),
            List.of(new Origin(4, 1200), new Origin(7, 1093)));

    @Test
    void aPollComesBackAsItWas() {
        for (Sight sight : List.of(LOOKED, new Sight.Failed("503 Service Unavailable"))) {
            Poll poll = poll(sight);

            assertThat(Json.decode(Json.encode(poll), Poll.class)).isEqualTo(new Decoded.Value<>(poll));
        }
    }

    @Test
    void aPollIsWrittenInWordsThatSayWhatItSaw() {
        assertThat(new String(Json.encode(poll(LOOKED)), UTF_8))
                .contains("\"outcome\":\"looked\"")
                .contains("{\"reason\":\"no-text\",\"count\":1}")
                .contains("\"nextDue\":\"2026-05-09T10:15:00Z\"");
    }

    @Test
    void aSourceOfAnyKindComesBackAsItWas() {
        List<SourceKind> kinds = List.of(
                new SourceKind.Feed(),
                new SourceKind.Sitemap(),
                new SourceKind.Listing("main a"),
                new SourceKind.Page(),
                new SourceKind.Folder());
        for (SourceKind kind : kinds) {
            Source source = source(kind);

            assertThat(Json.decode(Json.encode(source), Source.class)).isEqualTo(new Decoded.Value<>(source));
        }
    }

    @Test
    void theScheduleOfASourceIsWrittenAsInIso8601() {
        assertThat(new String(Json.encode(source(new SourceKind.Feed())), UTF_8))
                .contains("\"schedule\":{\"atLeast\":\"PT5M\",\"atMost\":\"PT1H\"}")
                .contains("\"kind\":{\"type\":\"feed\"}");
    }

    @Test
    void aLookMissesWhatItCouldNotReadOrNotInFull() {
        assertThat(looked(TextCompleteness.NONE, SkipReason.UNCHANGED).hasMissed())
                .isFalse();
        assertThat(looked(TextCompleteness.NONE, SkipReason.UNREACHABLE).hasMissed())
                .isTrue();
        assertThat(looked(new TextCompleteness(4, 1, 0), SkipReason.UNCHANGED).hasMissed())
                .isTrue();
    }

    private static Sight.Looked looked(TextCompleteness texts, SkipReason reason) {
        return new Sight.Looked(LOOKED.window(), 5, 4, List.of(new Skipped(reason, 1)), texts, List.of());
    }

    private static Poll poll(Sight sight) {
        return new Poll("so_1", "Ministry", "Foreign Ministry", "CUB", AT, sight, AT.plusSeconds(900));
    }

    private static Source source(SourceKind kind) {
        return new Source(
                "so_1",
                "Ministry",
                "Foreign Ministry",
                "CUB",
                List.of("en"),
                kind,
                "https://ministry.invalid/feed",
                new Schedule(Duration.ofMinutes(5), Duration.ofHours(1)),
                new SourceLimits(100, 5_000_000, Duration.ofSeconds(20), 5),
                true,
                AT);
    }
}
