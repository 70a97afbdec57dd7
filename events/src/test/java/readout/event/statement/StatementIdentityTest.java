package readout.event.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Golden: ids are for ever.
class StatementIdentityTest {

    @Test
    void wordsCountAndNothingElse() {
        String id = StatementIdentity.id("ar_1", "He", "said", "Cuba supports the D\u00EDaz plan.", 0);

        assertThat(id).isEqualTo("st_e617c9c0bcd596f213a47965");
        assertThat(StatementIdentity.id("ar_1", "he", "Said", "Cuba  supports the \u201CDiaz\u201D plan", 0))
                .isEqualTo(id);
    }

    @Test
    void speakerCueContentArticleAndOrdinalTellStatementsApart() {
        String id = StatementIdentity.id("ar_1", "he", "said", "yes", 0);

        assertThat(StatementIdentity.id("ar_2", "he", "said", "yes", 0)).isNotEqualTo(id);
        assertThat(StatementIdentity.id("ar_1", null, "said", "yes", 0)).isNotEqualTo(id);
        assertThat(StatementIdentity.id("ar_1", "he", null, "yes", 0)).isNotEqualTo(id);
        assertThat(StatementIdentity.id("ar_1", "he", "said", "no", 0)).isNotEqualTo(id);
        assertThat(StatementIdentity.id("ar_1", "he", "said", "yes", 1)).isNotEqualTo(id);
    }
}
