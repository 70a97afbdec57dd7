package readout.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words whose tags only their neighbours tell, seen by the bare clauses that they open.
class TagRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya arrested two men at the border",
                "the demands that come with the work often drive nurses away",
                "the clinics \"cannot wait another winter\"",
                "her vote was a mistake",
                "Malta would back the bid",
                "the party decided to back Xi",
                "retired Air Force general Lloyd Newton was right",
            })
    void aClauseIsFoundWhateverItsVerbLooksLike(String clause) {
        assertThat(said("Interior Minister Mira Castell said " + clause + "."))
                .containsExactly("Mira Castell | said | " + clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers reviewed relations",
                "They reviewed progress",
                "They reviewed bilateral relations",
                "She reviewed preparations",
            })
    void aSimplePastIsToldByItsSubject(String opening) {
        assertThat(said(opening + " and agreed to open a port."))
                .singleElement()
                .asString()
                .endsWith("| agreed | to open a port");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Cuban side thanks Peru",
                "The Cuban side attaches great importance to trade",
                "The Cuban side attaches importance to trade",
                "The Cuban side opposes the plan",
            })
    void aPresentIsToldByWhatStandsAroundIt(String clause) {
        assertThat(said(clause + ", Mira Castell said.")).containsExactly("Mira Castell | said | " + clause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"groundless", "baseless", "senseless"})
    void whatLacksSomethingIsAnAdjective(String word) {
        assertThat(said("Mira Castell called the accusations " + word + "."))
                .containsExactly("Mira Castell | called | the accusations " + word);
    }

    @Test
    void exportsOfTheLandAreNoVerb() {
        assertThat(said("The steel exports rose again, Mira Castell said."))
                .containsExactly("Mira Castell | said | The steel exports rose again");
    }
}
