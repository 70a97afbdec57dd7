package readout.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;
import static readout.extract.TestReader.titled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.statement.Statement;

/// Who is meant where several speak, or where somebody carries what they said.
class JointSpeakerTest {

    private static final String NAMED =
            "Maltese Foreign Minister Ian Borg, Cypriot Foreign Minister Constantinos Kombos and Greek Foreign Minister"
                    + " George Gerapetritis arrived. ";

    private static List<String> speakers(Statement statement) {
        return statement.speakers().stream()
                .map(speaker -> speaker.actor().name())
                .toList();
    }

    private static List<String> last(String text) {
        return speakers(statements(text).getLast());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The top diplomats of Malta, Cyprus and Greece urged restraint.",
                "The Maltese, Cypriot and Greek foreign chiefs urged restraint.",
                "The foreign ministers of Malta, Cyprus and Greece urged restraint.",
                "The three ministers urged restraint."
            })
    void ministersOfSeveralCountriesAreThoseWhoAreNamed(String text) {
        assertThat(last(NAMED + text)).containsExactly("Ian Borg", "Constantinos Kombos", "George Gerapetritis");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All three nations condemned the raid.",
                "The trio condemned the raid.",
                "The three countries condemned the raid."
            })
    void threeAreTheCountriesNamedSoFar(String text) {
        assertThat(last("The port lies near Malta, Cyprus and Greece. " + text))
                .containsExactly("Malta", "Cyprus", "Greece");
    }

    @Test
    void threeAreNotTwo() {
        assertThat(last("The port lies near Malta and Cyprus. The three nations condemned the raid."))
                .containsExactly("three nations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Malta and Cyprus reviewed the port plan on Monday. They expressed satisfaction with the work.",
                "Malta and Cyprus reviewed the port plan, the palace said. The two expressed satisfaction with the work."
            })
    void severalSubjectsAreMeantBehindTheirSentence(String text) {
        assertThat(last(text)).containsExactly("Malta", "Cyprus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys signed a pact on Monday, said a joint communique. Malta welcomed the new port, it said.",
                "The palace issued a text. Malta welcomed the new port, the announcement said."
            })
    void whatADocumentCarriesIsSomebodyElses(String text) {
        assertThat(last(text)).containsExactly("Malta");
    }

    @Test
    void whatABodyToldOfIsItsOwn() {
        assertThat(last("The Harbour Authority said work began. The new port is ready, it said."))
                .containsExactly("Harbour Authority");
    }

    @Test
    void whomAQuotationSpeaksOfIsNotWhoSaysIt() {
        assertThat(
                        last(
                                "Ana Ruiz said the vote was late. \"Jonas Petit asks tough questions. Nobody answers,\" he said."))
                .containsExactly("Ana Ruiz");
    }

    @Test
    void aTitleWithMisterIsTheHolderOfTheOffice() {
        assertThat(last("President Robert Abela met farmers. Mr. President thanked them for their work."))
                .containsExactly("Robert Abela");
    }

    @Test
    void congressIsAPartyAmongIndianNames() {
        assertThat(last("The BJP met in New Delhi. The Congress said the Lok Sabha must debate the bill."))
                .containsExactly("Indian National Congress");
        assertThat(last("President Joe Biden met in Washington. Congress said the bill is ready."))
                .containsExactly("United States Congress");
    }

    @Test
    void aPlaceMayBePartOfAPortfolio() {
        assertThat(speakers(statement("Minister for Kashmir Affairs Tariq Lone said the road is open.")))
                .containsExactly("Tariq Lone");
    }

    @Test
    void twoMinistersAreThoseWhoHoldTheOffice() {
        String lede = "Indian External Affairs Minister Rao Verma invited foreign minister Dr Karim Alam to Delhi. ";
        assertThat(last(lede + "The two ministers stressed the need for more trade."))
                .containsExactly("Rao Verma", "Karim Alam");
        assertThat(last(lede + "The EAM said that trade grows.")).containsExactly("Rao Verma");
    }

    @Test
    void anOfficeThatSomebodyElseHoldsIsNoPartOfATitle() {
        assertThat(last("Deputy Secretary Ada Boro met Australian Foreign Minister Lena Vogt. The Deputy Secretary and "
                        + "Foreign Minister Vogt stressed the need for more trade."))
                .containsExactly("Ada Boro", "Lena Vogt");
    }

    @Test
    void counterpartsBesideEachOtherAreTheTwo() {
        assertThat(last("Foreign Minister Ada Boro and his Australian counterpart Lena Vogt on Monday discussed trade."
                        + " The two foreign ministers agreed to meet again."))
                .containsExactly("Ada Boro", "Lena Vogt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ministers agreed to trade more.", "They agreed to trade more."})
    void ministersOfAnAccountAreThoseWhoMet(String text) {
        assertThat(last("On Tuesday, ministers from Denmark, Estonia and the United Kingdom met in London. " + text))
                .containsExactly("Denmark", "Estonia", "United Kingdom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Congress of Ghanaian Workers (Cogawo) and the Ghana Federation of Miners (Gafemi) said that the"
                        + " cuts are wrong.",
                "The Congress of Ghanaian Workers (Cogawo) met the Ghana Federation of Miners (Gafemi). The heads of"
                        + " Cogawo and Gafemi said that the cuts are wrong."
            })
    void bodiesWithAcronymsSpeakTogether(String text) {
        assertThat(last(text)).containsExactly("Congress of Ghanaian Workers", "Ghana Federation of Miners");
    }

    @Test
    void statementFromAnAcronymIsTheBodys() {
        assertThat(last("The Congress of Ghanaian Workers (Cogawo) met. A statement from Cogawo said that cuts are"
                        + " wrong."))
                .containsExactly("Congress of Ghanaian Workers");
    }

    @Test
    void issuersOfAJointStatementStandBeforeItsVerb() {
        var statement = article(titled("Joint statement on fishing"), """
                The Foreign Ministers of Austria and France, and the High Representative of the European Union for \
                Foreign Affairs and Security Policy, strongly reject the decision of the Linden Security Cabinet.

                We urge the parties to talk.\
                """);
        assertThat(speakers(extraction(statement).statements().getLast()))
                .containsExactly("Austria", "France", "European Union");
    }

    @Test
    void leadersOfOthersAreNotThoseNamedBefore() {
        assertThat(last("President Ada Boro and her Australian counterpart Lena Vogt met. The leaders of the biggest"
                        + " firms agreed to trade more."))
                .containsExactly("leaders of the biggest firms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Presidents", "The Heads of State", "The two Presidents", "The leaders"})
    void headsOfStateWhoAreNamedAreThePresidents(String who) {
        assertThat(last("President Ada Boro of Malta received President Lena Vogt of Cyprus. " + who
                        + " agreed to build a bridge."))
                .containsExactly("Ada Boro", "Lena Vogt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President Ada Boro of Malta and President Lena Vogt of Cyprus said talks are good.",
                "Minister Ada Boro of Malta and envoy Lena Vogt of Cyprus agreed to talk.",
                "A ferry was agreed by President Ada Boro of Malta and President Lena Vogt of Cyprus.",
                "President Ada Boro of Malta and President Lena Vogt of Cyprus spoke. President Boro and President Vogt said"
                        + " talks are good. The need for a ferry was stressed."
            })
    void twoTitlesWithNamesAreTwoPeople(String text) {
        assertThat(last(text)).containsExactly("Ada Boro", "Lena Vogt");
    }

    @Test
    void twoOfficesBeforeOneNameAreOnePersonUnlessBothAreTop() {
        assertThat(last("Deputy Prime Minister and Foreign Minister Lena Vogt said talks are good."))
                .containsExactly("Lena Vogt");
        assertThat(last("The Prime Minister and President Lena Vogt said talks are good."))
                .containsExactly("Prime Minister", "Lena Vogt");
    }
}
