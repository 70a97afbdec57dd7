package readout.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void numbersOrderLikePositions() {
        List<Position> inOrder = List.of(
                Position.START, new Position(0, 0), new Position(0, 1), new Position(0, 1_000_000), new Position(1, 0));

        assertThat(inOrder).isSorted();
        assertThat(inOrder).extracting(Position::sortable).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.0", "0.0", "17.3", "999999999999.1048575"})
    void theWrittenFormComesBackAsItWas(String written) {
        assertThat(Position.parse(written)).hasToString(written);
        assertThat(Position.ofSortable(Position.parse(written).sortable())).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "17.", ".3", "-2.0", "1.-1", "1.2.3", "a.b", "1.9999999", "9999999999999.0"})
    void whatIsNoPositionIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Position.parse(written));
    }
}
