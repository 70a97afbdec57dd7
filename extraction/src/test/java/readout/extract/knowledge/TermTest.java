package readout.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TermTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 20);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 20);

    @Test
    void aTermCoversItsFirstAndItsLastDay() {
        Term term = new Term("President", FIRST, LAST, "USA");

        assertThat(term.covers(FIRST)).isTrue();
        assertThat(term.covers(LAST)).isTrue();
        assertThat(term.covers(FIRST.minusDays(1))).isFalse();
        assertThat(term.covers(LAST.plusDays(1))).isFalse();
    }

    @Test
    void anEndThatIsNotKnownExcludesNothing() {
        assertThat(new Term("Spokesman", null, LAST, null).covers(LocalDate.MIN))
                .isTrue();
        assertThat(new Term("Spokesman", FIRST, null, null).covers(LocalDate.MAX))
                .isTrue();
    }

    @Test
    void aTermCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term("President", LAST, FIRST, null))
                .withMessage("A term cannot begin on 2025-01-20 and end on 2021-01-20");
    }
}
