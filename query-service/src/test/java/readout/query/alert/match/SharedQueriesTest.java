package readout.query.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import readout.query.alert.match.SharedQueries.Shared;
import readout.query.search.AskedQuery;
import readout.query.stream.StreamQuery;

/// A query is tried once, however many alerts ask it, and as long as one does.
class SharedQueriesTest {

    private final SharedQueries queries = new SharedQueries();

    @Test
    void whatIsAskedTwiceIsKnownOnce() {
        assertThat(put(Map.of("al_a", of("by:CHN theme:trade"), "al_b", of("theme:trade by:CHN"))))
                .isEmpty();
        assertThat(queries.size()).isEqualTo(1);
        assertThat(queries.unknown(List.of(of("by:CHN theme:trade")))).isEmpty();
    }

    @Test
    void aQueryIsAbandonedByItsLastAlertOnly() {
        put(Map.of("al_a", of("by:CHN")));
        put(Map.of("al_b", of("by:CHN")));
        String key = queries.unknown(List.of(of("by:CUB"))).iterator().next().key();

        assertThat(queries.remove(List.of("al_a"))).isEmpty();
        assertThat(queries.remove(List.of("al_b"))).hasSize(1).doesNotContain(key);
        assertThat(queries.size()).isZero();
        assertThat(queries.remove(List.of("al_b"))).isEmpty();
    }

    @Test
    void whoAsksAnotherQueryLeavesTheOneBefore() {
        put(Map.of("al_a", of("by:CHN")));

        List<String> gone = put(Map.of("al_a", of("by:CUB")));

        assertThat(gone).hasSize(1);
        assertThat(queries.of(gone.getFirst())).isNull();
        assertThat(queries.size()).isEqualTo(1);
    }

    @Test
    void whoAsksTheSameAgainKeepsIt() {
        put(Map.of("al_a", of("by:CHN")));

        assertThat(put(Map.of("al_a", of("by:CHN")))).isEmpty();
        assertThat(queries.size()).isEqualTo(1);
    }

    @Test
    void whatLeavesOneAlertForAnotherInTheSameTurnStays() {
        put(Map.of("al_a", of("by:CHN")));

        assertThat(put(Map.of("al_a", of("by:CUB"), "al_b", of("by:CHN")))).isEmpty();
        assertThat(queries.size()).isEqualTo(2);
    }

    @Test
    void itIsCountedWhichAskForWhatIsNoNews() {
        put(Map.of("al_a", of("by:CHN cause:reenriched")));
        put(Map.of("al_b", of("by:CHN")));
        assertThat(queries.anyReplays()).isTrue();

        queries.remove(List.of("al_a"));

        assertThat(queries.anyReplays()).isFalse();
    }

    private List<String> put(Map<String, StreamQuery> asked) {
        Collection<Shared> unknown = queries.unknown(asked.values());
        return queries.put(asked, unknown);
    }

    private static StreamQuery of(String query) {
        return StreamQuery.of(AskedQuery.of(query));
    }
}
