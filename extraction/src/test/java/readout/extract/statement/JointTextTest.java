package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.titled;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.extract.TestReader;

/// Texts that their issuers speak in.
class JointTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        We, the Ministers of Trade of Peru and Chile, welcome the new customs rules.        | welcome | the new customs rules
        We, the ministers of Peru and Chile, strongly condemn the raid on the port.         | condemn | the raid on the port
        We, the undersigned of Peru and Chile, urge all states to sign.                     | urge    | all states to sign
        """)
    void anAppositionStandsBetweenWeAndItsVerb(String text, String cue, String content) {
        assertThat(said(text)).containsExactly("Peru, Chile | %s | %s".formatted(cue, content));
    }

    @Test
    void theFirstLineIsATitleIfThereIsNoOther() {
        assertThat(said("""
                Joint Statement of Norway, Chile and Ghana on Food Security

                We urge all parties to keep the lanes open. Our three countries stand ready to send experts.\
                """))
                .containsExactly(
                        "Norway, Chile, Ghana | urge | all parties to keep the lanes open",
                        "Norway, Chile, Ghana | - | Our three countries stand ready to send experts");
    }

    @Test
    void aStatementMayBeIntroducedAsTheFollowing() {
        assertThat(said("""
                The text of the following statement was released by the Governments of Peru and Chile.

                We stand with the miners. Both countries will work together. The price of copper will rise.\
                """))
                .containsExactly(
                        "Peru, Chile | - | We stand with the miners",
                        "Peru, Chile | - | Both countries will work together");
    }

    @Test
    void issuersSpeakOfThemselvesByTheirNames() {
        var text = article(titled("Joint communiqué between Kenya and Qatar"), """
                Kenya and Qatar support the efforts of the African Union. The two sides are fully committed to trade. \
                Kenya and Qatar signed two accords in Doha.\
                """);
        assertThat(extraction(text).statements())
                .extracting(TestReader::line)
                .containsExactly(
                        "Kenya, Qatar | - | Kenya and Qatar support the efforts of the African Union",
                        "Kenya, Qatar | - | The two sides are fully committed to trade");
    }

    @Test
    void inOtherTextsStancesAreTheNarrators() {
        assertThat(said("Kenya and Qatar support the efforts of the African Union. Both countries will work together."))
                .isEmpty();
    }
}
