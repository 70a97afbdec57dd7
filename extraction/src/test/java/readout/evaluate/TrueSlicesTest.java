package readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.statement.Entity;
import readout.event.statement.Extraction;
import readout.event.statement.Slice;
import readout.event.statement.Statement;
import readout.extract.TestReader;

class TrueSlicesTest {

    private static final String TEXT = "🙂 Xi Jinping said China thanks Cuba.";
    private static final Extraction FOUND = TestReader.extraction(TEXT);

    @Test
    void whatTheExtractorFindsIsTrue() {
        assertThat(FOUND.statements()).isNotEmpty();
        assertThat(TrueSlices.flaw(TEXT, FOUND)).isEmpty();
    }

    @Test
    void aMentionThatStandsOnePlaceFurtherIsAFlaw() {
        Entity entity = FOUND.entities().getFirst();
        Slice mention = entity.mentions().getFirst();
        Slice moved = new Slice(mention.start() + 1, mention.end() + 1, mention.text());
        Entity wrong = new Entity(entity.actor(), List.of(moved), List.of());

        assertThat(TrueSlices.flaw(TEXT, new Extraction(List.of(), List.of(wrong), FOUND.meeting(), List.of())))
                .hasValueSatisfying(flaw -> assertThat(flaw).contains(mention.text()));
    }

    @Test
    void statementsOfAnotherTextAreFlaws() {
        List<Statement> statements = FOUND.statements();
        String other = TEXT.replace("China", "Chile");

        assertThat(TrueSlices.flaw(other, new Extraction(statements, List.of(), FOUND.meeting(), List.of())))
                .isPresent();
    }

    @Test
    void aSliceBehindTheEndIsAFlaw() {
        assertThat(TrueSlices.flaw("Xi", FOUND)).isPresent();
    }
}
