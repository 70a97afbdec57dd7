package readout.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.statement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When the other side of a talk is meant, and when opponents at home are.
class OtherSideTest {

    private static final String TALK =
            "Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi. ";

    private static List<String> targets(String text) {
        return names(statement(text).targets());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruto expressed satisfaction at holding the meeting on the national day.",
                "Ruto expressed support for the early vote this year.",
                "Ruto said the Kenya-Denmark relationship is best served by patience.",
                "Ruto expressed hope that the companies of the two countries develop relations.",
                "Ruto said Denmark will do well as chair of the council for 2023-2024."
            })
    void theOtherSideOfATalkIsMeant(String text) {
        assertThat(targets(TALK + text)).containsExactly("Denmark");
    }

    @Test
    void tiesWithAThirdAreNotThoseWithTheOther() {
        assertThat(targets(TALK + "Ruto spoke of the state of Kenya's relationship with Uganda."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenyan President William Ruto said Raila Odinga was killing the country.                      | Raila Odinga
        Kenyan President William Ruto said the Labour Party should not mislead the voters.            | Labour Party
        Kenyan President William Ruto called Raila Odinga's claims a mirage.                          | Raila Odinga
        """)
    void opponentsAtHomeAreAccused(String text, String expected) {
        assertThat(targets(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenyan President William Ruto called for unity and dialogue among all African states.        | African states
        Kenyan President William Ruto called for dialogue between Uganda and Rwanda.                 | Uganda,Rwanda
        Kenyan President William Ruto expressed his condolences to the family killed and to Uganda.  | Uganda
        Kenyan President William Ruto hailed the work of Danish Ambassador to Uganda Nils Holm.      | Nils Holm
        Kenyan President William Ruto vowed to defeat Hamas with force.                              | Hamas
        Kenyan President William Ruto gave a positive assessment of Uganda's efforts.                | Uganda
        """)
    void whomAPhraseReachesIsMeant(String text, String expected) {
        assertThat(targets(text)).containsExactly(expected.split(","));
    }

    @Test
    void countriesWhereSomethingHappensAreNotMeant() {
        assertThat(targets("Kenyan President William Ruto expressed concern over the coups in some countries."))
                .isEmpty();
    }

    @Test
    void theHolderOfAnOfficeIsThanked() {
        assertThat(targets(TALK + "Ruto thanked the Danish prime minister for visiting Kenya."))
                .containsExactly("Mette Frederiksen");
    }
}
