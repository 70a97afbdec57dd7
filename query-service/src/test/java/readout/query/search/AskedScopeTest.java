package readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.query.source.Scope;
import readout.query.source.SourceHeading;

class AskedScopeTest {

    private static final SourceHeading MINISTRY =
            new SourceHeading("so_1", "Canciller\u00EDa", "Foreign Ministry", "CUB", true);
    private static final SourceHeading AGENCY = new SourceHeading("so_2", "Agency", null, "CHN", true);

    @Test
    void theTimeIsWhereAllRangesMeet() {
        Scope scope = scope("theme:trade said:[2026-05-01 TO 2026-05-31] published:[2026-05-09 TO *]");

        assertThat(scope.from()).isEqualTo(Instant.parse("2026-05-09T00:00:00Z"));
        assertThat(scope.to()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
    }

    @Test
    void thePlainParametersNarrowItToo() {
        Scope scope = AskedQuery.of(
                        Map.of("from", List.of("2026-05"), "until", List.of("2026-06"), "side", List.of("CHN")),
                        Set.of())
                .scope();

        assertThat(scope.from()).isEqualTo(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(scope.to()).isEqualTo(Instant.parse("2026-07-01T00:00:00Z"));
        assertThat(holds(scope)).containsExactly(AGENCY);
    }

    @Test
    void sourcesAreNamedByIdNamePublisherOrSide() {
        assertThat(holds(scope("source:so_1"))).containsExactly(MINISTRY);
        assertThat(holds(scope("source:cancilleria"))).containsExactly(MINISTRY);
        assertThat(holds(scope("side:(CUB OR CHN)"))).containsExactly(MINISTRY, AGENCY);
        assertThat(holds(scope("side:CHN violin"))).containsExactly(AGENCY);
        assertThat(holds(scope("publisher:\"Foreign Ministry\"")))
                .as("who says no publisher may publish anything")
                .containsExactly(MINISTRY, AGENCY);
    }

    @Test
    void whatDoesNotHoldOfEveryMatchNarrowsNothing() {
        for (String q : List.of(
                "", "violin", "-side:CUB", "side:CUB OR theme:trade", "side:CUB OR source:so_2", "violin -said:2026")) {
            Scope scope = scope(q);

            assertThat(holds(scope)).as(q).containsExactly(MINISTRY, AGENCY);
            assertThat(scope.from()).as(q).isNull();
            assertThat(scope.to()).as(q).isNull();
        }
    }

    private static Scope scope(String q) {
        return AskedQuery.of(q).scope();
    }

    private static List<SourceHeading> holds(Scope scope) {
        return List.of(MINISTRY, AGENCY).stream().filter(scope.sources()).toList();
    }
}
