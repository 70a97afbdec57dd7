package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.statement.Actor;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;

/// What a release or a body tells of others in its quoted words.
class QuotedReportsTest {

    private static final String MET = "Peruvian Foreign Minister Mira Castell met Chilean Foreign Minister Juan Soto. ";

    private static List<String> read(String text) {
        return statements(text).stream().map(QuotedReportsTest::line).toList();
    }

    private static String line(Statement statement) {
        return "%s: %s"
                .formatted(
                        statement.speakers().stream()
                                .map(Speaker::actor)
                                .map(Actor::name)
                                .toList(),
                        statement.content().getFirst().text());
    }

    @Test
    void theyAreTheStatementsOfThoseWhoAreReported() {
        assertThat(read(MET
                        + "\"Mira Castell stressed that any new tariff would cost both dearly. She underlined the need for"
                        + " calm,\" the press release said."))
                .containsExactly(
                        "[Mira Castell]: any new tariff would cost both dearly", "[Mira Castell]: the need for calm");
    }

    @Test
    void whoIsQuotedCarriesThem() {
        List<Statement> found = statements(MET + "\"Mira Castell welcomed the pact,\" the press service said.");

        assertThat(found)
                .singleElement()
                .satisfies(statement ->
                        assertThat(statement.relays()).extracting(Actor::name).containsExactly("press service"));
    }

    @Test
    void whatReportsNobodyStaysWithWhomItIsQuotedFrom() {
        assertThat(read(MET + "\"The pit is safe. Mira Castell thanked the miners,\" the press release said."))
                .contains("[Mira Castell]: the miners")
                .anyMatch(line -> line.endsWith(": The pit is safe"));
    }

    @Test
    void aPersonIsNoCarrierAndHisWordsStayHis() {
        assertThat(read(MET + "\"Mira Castell stressed that the pit is safe,\" Ana Ruiz said."))
                .containsExactly("[Ana Ruiz]: Mira Castell stressed that the pit is safe");
    }

    @Test
    void paragraphsOfOneQuotationAreCarriedByTheSame() {
        assertThat(read(MET
                        + "\n\nMira Castell also \"expressed concern over the drought. Juan Soto praised the water treaty."
                        + "\n\n\"Mira Castell welcomed the pact,\" the press release said."))
                .containsExactly(
                        "[Mira Castell]: concern over the drought",
                        "[Juan Soto]: the water treaty",
                        "[Mira Castell]: the pact");
    }

    @Test
    void aReportingVerbWithWhichAQuotationOpensIsTheSentences() {
        assertThat(read(MET + "Castell \"reaffirmed the firm support of Peru.\""))
                .containsExactly("[Mira Castell]: the firm support of Peru");
    }
}
