package readout.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which of the names of a phrase is the one at whom its words are aimed.
class NamedTargetTest {

    private static List<String> targets(String text) {
        return names(statement(text).targets());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ruto expressed hope that the coming talks between Uganda and Rwanda would bring peace.",
                "Ruto said the meeting with Uganda must not be delayed.",
                "Ruto expressed concern about the situation in the Red Sea and the region around Crimea.",
                "Ruto expressed his opposition to Kosovo independence in any form.",
                "Ruto reaffirmed his commitment to UN resolutions.",
                "Ruto denied backing Uganda.",
                "Ruto told a rally in Uganda that talks would go on.",
                "Ruto said a delegation of the union will travel to Haiti to see the damage."
            })
    void whoIsOnlySpokenOfIsNotMeant(String text) {
        assertThat(targets(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto expressed concern that the raid by Uganda had damaged the peace.          | Uganda
        Ruto expressed his concern about the intensification of Ugandan raids.         | Uganda
        Ruto expressed his gratitude to Ugandan nurses held by Rwanda.                 | Ugandan nurses
        Ruto warned Ugandan tourists against swimming in the lake.                     | Ugandan tourists
        Ruto expressed his support for Ugandan troops.                                 | Uganda
        """)
    void whoIsNamedIsMeant(String text, String expected) {
        assertThat(targets(text)).containsExactly(expected);
    }

    @Test
    void whoSpeakTogetherDoNotPraiseThemselves() {
        assertThat(targets("Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi. "
                        + "Ruto and Frederiksen hailed the friendship between Kenya and Denmark."))
                .isEmpty();
    }

    @Test
    void whatOthersWillDoIsNoPromise() {
        List<String> promised = names(statements("Kenyan President William Ruto spoke to the press on Monday. "
                        + "Ruto said the European Union will send engineers to Moldova.")
                .getLast()
                .targets());
        assertThat(promised).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenyan President William Ruto said the United States is exerting pressure on Kenya.    | United States
        Kenyan President William Ruto said President Yoweri Museveni was aiming to seize it.   | Yoweri Museveni
        Kenyan President William Ruto said houses were shelled by Ugandan forces.              | Uganda
        Kenyan President William Ruto said the Ugandan regime had committed an act of aggression. | Uganda
        Kenyan President William Ruto said the opposition had failed its voters.               | opposition
        Kenyan President William Ruto said Uganda closed the border and violated the treaty.   | Uganda
        """)
    void whoDoesAWrongIsAccused(String text, String expected) {
        assertThat(targets(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan President William Ruto said Kenya had failed its voters.",
                "Kenyan President William Ruto said the two sides failed to agree on the wording.",
                "Kenyan President William Ruto said the storm Edna weakened from a hurricane to a breeze.",
                "Kenyan President William Ruto said Uganda would not shell the town."
            })
    void whoDoesNoWrongIsNotAccused(String text) {
        assertThat(targets(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sri Lankan President Ranil Perera appreciated Uganda's support in the crisis.          | Uganda
        Kenyan President William Ruto rejected Uganda's demand.                                | Uganda
        Kenyan President William Ruto called Uganda's claims a fairy tale.                     | Uganda
        Kenyan President William Ruto invited the leaders of the warring parties to attend a talk. | leaders of the warring parties
        Kenyan President William Ruto said Uganda was an old friend and should not act in haste. | Uganda
        Kenyan President William Ruto said it is desirable that Uganda takes part.             | Uganda
        """)
    void whoseDeedIsValuedOrWantedIsMeant(String text, String expected) {
        assertThat(targets(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan President William Ruto said peace in the strait is important for the international community.",
                "Kenyan President William Ruto told Voice of America the talks would go on.",
                "Kenyan President William Ruto rejected the report on Kenya's elections.",
                "Kenyan President William Ruto acknowledged efforts to encourage all sides to talk."
            })
    void whatIsGoodForSomebodyOrToldToThePressIsAimedAtNobody(String text) {
        assertThat(targets(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenyan President William Ruto said Uganda was rich and it should help others.              | Uganda
        Kenyan President William Ruto called for a halt to Ugandan raids.                          | Uganda
        Kenyan President William Ruto called for an end to the raids by Uganda and Rwanda.         | Uganda,Rwanda
        Kenyan President William Ruto underlined the importance of Uganda's contribution to peace. | Uganda
        Kenyan President William Ruto congratulated Labour Party president and prime minister Karl Anderson. | Karl Anderson
        Kenyan President William Ruto thanked the ambassadors visiting the hall.                   | ambassadors
        """)
    void whoIsToActIsMeant(String text, String expected) {
        assertThat(targets(text)).containsExactly(expected.split(","));
    }

    @Test
    void whatOthersWishIsOnlyTold() {
        assertThat(targets("Kenyan President William Ruto said Uganda plans to urge Rwanda to open the border."))
                .isEmpty();
    }
}
