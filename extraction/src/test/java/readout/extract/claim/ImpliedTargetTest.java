package readout.extract.claim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.statement.ImpliedTarget;
import readout.extract.knowledge.FlawedFilesException;
import readout.extract.text.Vocabulary;

class ImpliedTargetTest {

    @TempDir
    private Path overlays;

    private static @Nullable ImpliedTarget implied(String text) {
        return statement(text).claims().getFirst().impliedTarget();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Wang Yi said China opposes unilateral bullying.                                 | hegemonism          | USA
        Wang Yi said China supports Cuba in its struggle against the blockade.           | blockade            | USA
        Sergey Lavrov said Russia rejects the bloc mentality and bloc confrontation.     | cold-war-mentality  | USA
        Penny Wong said Australia opposes attempts to change the status quo by force.    | status-quo-by-force | CHN
        Ruto said Kenya rejects hegemonism.                                              | hegemonism          |
        """)
    void wordsMeanSomebodyInTheMouthOfWhoUsesThemSo(String text, String rule, @Nullable String country) {
        ImpliedTarget implied = requireNonNull(implied(text), text);

        assertThat(implied.rule()).isEqualTo(rule);
        assertThat(implied.actor() == null ? null : implied.actor().id()).isEqualTo(country);
        assertThat(implied.confidence()).isBetween(0.0, 1.0);
        assertThat(text).contains(implied.slice().text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Wang Yi said China opposes the hegemonism of the United States.
        Ruto said Kenya condemns bullying by Ethiopia.
        Ruto said Kenya will build two bridges.
        """)
    void whoIsNamedIsNotImplied(String text) {
        assertThat(implied(text)).isNull();
    }

    @Test
    void whoIsOnlyImpliedIsNoTarget() {
        assertThat(statement("Wang Yi said China opposes unilateral bullying.").targets())
                .isEmpty();
    }

    @Test
    void anUnnamedActorIsATargetByItsWords() {
        assertThat(names(statement("Ruto said some countries apply double standards.")
                        .targets()))
                .containsExactly("some countries");
    }

    @Test
    void whoIsMeantIsTheTargetWhereTheTextSaysSo() {
        assertThat(names(statement("In a reference to Ethiopia, Ruto said a certain country must stop building dams.")
                        .targets()))
                .containsExactly("Ethiopia");
    }

    @Test
    void aUsersRuleIsTriedFirst() throws IOException {
        Files.writeString(overlays.resolve("implied-targets.tsv"), """
                rule\tform\tphrases\tby\tabout\ttarget\tconfidence
                hegemonism\tpractice\tarrogance\tKEN\t\tUGA\t0.9
                """, UTF_8);

        ImpliedTargets targets = ImpliedTargets.load(new Vocabulary(), overlays);

        assertThat(targets.rule("hegemonism").readings().getFirst().target()).isEqualTo("UGA");
        assertThat(targets.rule("hegemonism").readings()).hasSizeGreaterThan(1);
    }

    @Test
    void aFlawedRuleIsToldWithItsPlace() throws IOException {
        Files.writeString(overlays.resolve("implied-targets.tsv"), """
                rule\tform\tphrases\tby\tabout\ttarget\tconfidence
                pride\thabit\tpride\t\t\t\thigh
                """, UTF_8);

        assertThatThrownBy(() -> ImpliedTargets.load(new Vocabulary(), overlays))
                .isInstanceOf(FlawedFilesException.class)
                .hasMessageContaining("confidence")
                .hasMessageContaining("form");
    }
}
