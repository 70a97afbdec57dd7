package readout.extract.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.statement.Formulation;

class ThemeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        China opposes the blockade of Cuba                   | sanctions-and-blockade
        Honduras abides by the one-China principle           | one-china
        Kenya will cut emissions and protect its forests     | climate-environment
        Kenya will build new hospitals and train nurses      | health
        the two armies will hold joint military exercises    | security-defence
        Kenya will protect refugees and migrants             | migration
        Kenya supports a ceasefire in Sudan                  | peace-conflict
        Kenya will lower its tariffs and expand trade        | trade
        Kenya attracted more foreign investors               | investment
        Kenya will buy two nuclear power plants              | nuclear
        the two armies will hold a military exercise         | security-defence
        the military will protect us                         | security-defence
        nobody should raise the duty on maize                | trade
        both nations value their partnership                 | political-trust
        the trade union officials are angry                  | economy-finance
        nobody has read the bill                             | elections-democracy
        the ruling coalition is divided                      | elections-democracy
        Kenya expressed its congratulations                  | political-trust
        Kenya supports talks under the auspices of the UN    | multilateralism
        Kenya thanks the soldiers of MONUSCO                 | security-defence
        Kenya has let in the displaced Rohingya              | migration
        trucks must deliver aid to the villages              | humanitarian
        Kenya speaks for the interests of developing nations | global-governance
        the relations are better after the trade deal        | political-trust
        two peacekeepers are missing                         | security-defence
        nobody saw the theft of the coins                    | security-defence
        the Good Friday Agreement must be kept               | peace-conflict
        his party will vote against the budget               | elections-democracy
        the election victory of the opposition was clear     | political-trust
        the violence must stop                               | peace-conflict
        """)
    void aThemeIsToldByPhrases(String content, String theme) {
        assertThat(statement("The minister said " + content + ".").themes()).contains(theme);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        the United Nations should send observers to the polling stations  | elections-democracy
        the G20 must cut emissions                                        | climate-environment
        trade with Ghana doubled despite the pandemic                     | trade
        attacks on civilian infrastructure must stop                      | peace-conflict
        Kenya will build a palm oil mill                                  | agriculture
        the G77 walked out of the climate talks                           | climate-environment
        people live in a climate of fear and cannot vote in elections     | elections-democracy
        farmers must enrich their soil                                    | agriculture
        the inspector general of police should sack the thieves           | security-defence
        the unification ministry wants a ceasefire                        | peace-conflict
        the Alliance of Democratic Forces must disarm after the ceasefire | peace-conflict
        the development of relations between the two countries is fast    | political-trust
        tariffs were discussed on the sidelines of the climate summit     | trade
        tariffs were discussed on the margins of the climate summit       | trade
        ministers follow the latest developments in the election campaign | elections-democracy
        the envoys spoke of missile development                           | security-defence
        people threw garbage at the polling stations                      | elections-democracy
        party leaders walked out of the election debate                   | elections-democracy
        the trade in illegal weapons must stop                            | security-defence
        the new bridge will cement ties between the two countries         | political-trust
        African countries must cut emissions                              | climate-environment
        trade with the Democratic Republic of the Congo doubled           | trade
        Viet Nam should lower its tariffs                                 | trade
        Kenya will speed up agricultural development                      | agriculture
        Kenya will expand cultural and humanitarian cooperation           | education-culture
        the steady development of warm and lasting relations is welcome   | political-trust
        there is no military solution                                     | peace-conflict
        the dialogue between the two countries is useful                  | political-trust
        the ceasefire failed although the military had left               | peace-conflict
        weapons fell silent when the truce began                          | peace-conflict
        the rebels broke their unilateral truce                           | peace-conflict
        the International Court of Justice will rule on the detained men   | human-rights
        the G20 summit must cut emissions                                 | climate-environment
        hospitals need more nurses in light of the floods                 | health
        hospitals need more nurses in the aftermath of the cyclone        | health
        violence at the polling stations must stop                        | elections-democracy
        two peacekeepers were hurt                                        | security-defence
        the region must lower its tariffs                                 | trade
        the food crisis hit the farmers                                   | agriculture
        the miners will end their strike if the pay offer is good         | economy-finance
        """)
    void whatMayStandInWordsAboutAnythingTellsNoThemeBesideAnother(String content, String theme) {
        assertThat(statement("Ruto said " + content + ".").themes()).containsExactly(theme);
    }

    @Test
    void whatMayStandInWordsAboutAnythingTellsTheThemeWhereNothingElseDoes() {
        assertThat(statement("Ruto said Kenya thanks the United Nations.").themes())
                .containsExactly("multilateralism");
    }

    @Test
    void whatIsOnlyHintedAtStandsBackBehindTheThemeOfTheArticle() {
        String war = "A village was shelled. The camp was bombed. A truce failed. The ceasefire was broken. ";

        assertThat(statement(war + "Ruto said nobody would guard the border.").themes())
                .containsExactly("peace-conflict");
        assertThat(statement("Ruto said nobody would guard the border.").themes())
                .containsExactly("sovereignty");
    }

    @Test
    void theOfficeTellsTheThemeWhereTheWordsDoNot() {
        assertThat(statement("Finance Minister Paul Otieno said nobody should expect miracles.")
                        .themes())
                .containsExactly("economy-finance");
    }

    @Test
    void theStatementBeforeTellsTheThemeWhereTheWordsDoNot() {
        assertThat(statements("Ruto said Kenya will plant forests. He said nobody should expect miracles.")
                        .getLast()
                        .themes())
                .containsExactly("climate-environment");
    }

    @Test
    void theStatementBeforeTellsTheThemeAlsoWhereTheArticleIsMostlyAboutAnother() {
        String war = "A village was shelled. The camp was bombed. A truce failed. Tariffs rose. Tourists left. ";

        assertThat(statements(war + "Nurses left. The ceasefire was broken. Ruto said Kenya will plant forests. "
                                + "He said nobody should expect miracles.")
                        .getLast()
                        .themes())
                .containsExactly("climate-environment");
    }

    @Test
    void condolencesAreAboutWhatCostTheLives() {
        assertThat(statements("Ruto condemned the terrorist attack. He expressed his condolences to the families of the"
                                + " victims.")
                        .getLast()
                        .themes())
                .containsExactly("security-defence");
    }

    @Test
    void theThemeThatRulesTheArticleIsThatOfWhatIsSaidOfOtherMatters() {
        String war = "Fighting went on. The rebels shelled a village. The army bombed the camp. A truce failed. ";

        assertThat(statement(war + "The ceasefire was broken. Ruto said the nurses had left.")
                        .themes())
                .containsExactly("health", "peace-conflict");
        assertThat(statement("The rebels shelled a village. Ruto said the nurses had left.")
                        .themes())
                .containsExactly("health");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        nobody should resort to tariffs                              | trade
        the plan will bear fruit for the nurses                      | health
        the execution of the budget is late                          | economy-finance
        a trade war would escalate tensions over steel               | trade
        nobody should wage war on Uganda                              | peace-conflict
        """)
    void wordsOfManyMeaningsTellNoThemeBesideOthers(String content, String theme) {
        assertThat(statement("Ruto said " + content + ".").themes()).containsExactly(theme);
    }

    @Test
    void aClaimHasItsOwnThemesAndTheStatementAll() {
        var statement = statement("Ruto said Kenya supports a ceasefire in Sudan and will build new hospitals.");

        assertThat(statement.claims().getFirst().themes())
                .contains("peace-conflict")
                .doesNotContain("health");
        assertThat(statement.claims().getLast().themes()).contains("health").doesNotContain("peace-conflict");
        assertThat(statement.themes()).contains("peace-conflict", "health").isSorted();
    }

    @Test
    void theThemesOfAnArticleAreThoseOfItsStatements() {
        var extraction =
                extraction("Ruto said Kenya supports a ceasefire in Sudan. He thanked China for new hospitals.");

        assertThat(extraction.themes()).contains("peace-conflict", "health").isSorted();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Honduras abides by the one-China principle                         | one-china-principle
        China opposes hegemony and power politics                          | hegemony-and-power-politics
        Canada will stand with Ukraine for as long as it takes             | as-long-as-it-takes
        Latin America is a zone of peace                                   | zone-of-peace
        Kenya calls for African solutions to African problems              | african-solutions
        the talks must respect the unity and centrality of ASEAN           | asean-centrality
        nobody should leave no one behind                                  | leave-no-one-behind
        """)
    void aSetPhraseIsAFormulation(String content, String formulation) {
        assertThat(statement("The minister said " + content + ".")
                        .claims()
                        .getFirst()
                        .formulations())
                .extracting(Formulation::id)
                .contains(formulation);
    }

    @Test
    void aFormulationIsASliceOfTheClaim() {
        var claim = statement("The minister said Honduras abides by the one-China principle.")
                .claims()
                .getFirst();

        assertThat(claim.formulations()).singleElement().satisfies(found -> {
            assertThat(found.slice().text()).isEqualTo("one-China principle");
            assertThat(claim.slice().text()).contains(found.slice().text());
        });
    }

    @Test
    void thePartiesOfATalkAreNoPoliticalParties() {
        assertThat(statement("Ruto said the parties had exchanged views on the ceasefire.")
                        .themes())
                .doesNotContain("party-to-party");
        assertThat(statement("Ruto said the parties had exchanged views.").themes())
                .doesNotContain("party-to-party");
    }
}
