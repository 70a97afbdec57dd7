package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.statement.Actor;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;

/// What a ministry, a press service, an agency or a document tells of those who met.
class CarriedReportsTest {

    private static final String MET = "Peruvian Foreign Minister Mira Castell met Chilean Foreign Minister Juan Soto. ";
    private static final String BOTH = "[Mira Castell, Juan Soto]: ";

    private static List<String> read(String text) {
        return statements(MET + text).stream().map(CarriedReportsTest::line).toList();
    }

    private static String line(Statement statement) {
        return names(statement) + ": " + statement.content().getFirst().text();
    }

    private static List<String> names(Statement statement) {
        return statement.speakers().stream()
                .map(Speaker::actor)
                .map(Actor::name)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said that the ministers expressed concern about the drought and called for more rain gauges.",
                "The ministry said that, during the talks, the two ministers expressed concern about the drought and called"
                        + " for more rain gauges.",
                "A statement said that in Lima both ministers expressed concern about the drought and called for more"
                        + " rain gauges."
            })
    void theFirstClauseIsTheirsBehindACircumstanceToo(String text) {
        assertThat(read(text)).containsExactly(BOTH + "concern about the drought", BOTH + "more rain gauges");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The press service said that the ministers discussed the drought and underlined the need for rain gauges.",
                "The press service said the ministers discussed the drought, underlining the need for rain gauges.",
                "The press service said that the ministers discussed the drought and that they underlined the need for"
                        + " rain gauges."
            })
    void whatFollowsAnOccasionIsTheirsWhoMet(String text) {
        assertThat(read(text)).singleElement().asString().startsWith(BOTH).endsWith("the need for rain gauges");
    }

    @Test
    void eachNamesWhoCarriesIt() {
        assertThat(statements(
                        MET + "The ministry said that the ministers expressed concern about the drought and called for"
                                + " more rain gauges."))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(statement.relays()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said that the wells had run dry and called for more rain gauges.",
                "The ministry said Mira Castell would travel to Arica and called for more rain gauges."
            })
    void whatItTellsOfThingsAndPlansStaysItsOwn(String text) {
        assertThat(statements(MET + text))
                .hasSize(2)
                .allSatisfy(statement -> assertThat(names(statement)).noneMatch("Mira Castell"::equals));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The joint statement also said that the need for rain gauges was emphasized.",
                "According to a joint statement, the need for rain gauges was noted.",
                "The need was noted for rain gauges."
            })
    void whatADocumentTellsInThePassiveIsTheirsWhoMet(String text) {
        var told = statements(MET + text);
        assertThat(told).hasSize(1);
        assertThat(names(told.getFirst())).containsExactly("Mira Castell", "Juan Soto");
        assertThat(told.getFirst().content().getFirst().text()).containsIgnoringCase("the need");
    }

    @Test
    void whatSeveralAgreedIsTheirs() {
        assertThat(read("Closer work on rain gauges was agreed by Mira Castell and Juan Soto, according to a joint"
                        + " statement."))
                .containsExactly(BOTH + "Closer work on rain gauges");
    }
}
