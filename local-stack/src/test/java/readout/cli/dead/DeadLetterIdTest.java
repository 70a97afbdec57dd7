package readout.cli.dead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadLetterIdTest {

    @Test
    void anIdSaysWhereTheLetterStands() {
        DeadLetterId id = DeadLetterId.parse("enrich-0-17");

        assertThat(id).isEqualTo(new DeadLetterId("enrich", 0, 17));
        assertThat(id.topic()).isEqualTo("readout.enrich.dead.v1");
        assertThat(id).hasToString("enrich-0-17");
        assertThat(DeadLetterId.parse("query-0-0").topic()).isEqualTo("readout.query.dead.v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "enrich", "enrich-0", "enrich-0-", "enrich-x-1", "ingest-0-1", "enrich-0-1-2"})
    void anythingElseIsNoId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> DeadLetterId.parse(text));
    }
}
