package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Constructions that are common in general political news and rare in readouts.
class GeneralNewsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Officials who attended the briefing said the plan was ready.             | Officials        | the plan was ready
        Two ministers who resigned on Monday said the plan had failed.           | Two ministers    | the plan had failed
        All the experts I interviewed said the proposals were sound.             | All the experts  | the proposals were sound
        The doctors he met in Geneva said the supplies would last a month.       | The doctors      | the supplies would last a month
        """)
    void aRelativeClauseWithoutCommasBelongsToItsSpeaker(String text, String mention, String content) {
        assertThat(statement(text)).satisfies(statement -> {
            assertThat(statement.mention())
                    .isNotNull()
                    .extracting(slice -> slice.text())
                    .isEqualTo(mention);
            assertThat(statement.content()).extracting(slice -> slice.text()).containsExactly(content);
        });
    }

    @Test
    void anAppositionMayHoldARelativeClause() {
        assertThat(said("Mira Castell, a former aide who followed her to Lima in 2011, said the trip was useful."))
                .containsExactly("Mira Castell | said | the trip was useful");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        called the report a collection of lies           | called   | the report a collection of lies
        called the decision "a serious mistake."         | called   | the decision "a serious mistake."
        labelled the law a threat to farmers             | labelled | the law a threat to farmers
        called the vote on Saturday "a wake-up call"     | called   | the vote on Saturday "a wake-up call"
        called it utterly wrong                          | called   | it utterly wrong
        """)
    void whatSomethingIsCalledIsAStatement(String report, String cue, String content) {
        assertThat(said("Senator Mira Castell " + report + (report.endsWith("\"") ? "" : ".")))
                .containsExactly("Mira Castell | %s | %s".formatted(cue, content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The governor called a special session on Monday.",
                "Mira Castell called the mayor on Friday.",
                "Mira Castell called the office a second time.",
                "Mira Castell called the police a day later.",
                "The referee called a foul on the striker.",
            })
    void aCallToSomebodyIsNone(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Who knows the plan?\" Castell asked.",
                "\"Who knows the plan?\" Minister Castell asked on Monday.",
            })
    void anAttributionBehindAQuestionMarkBelongsToTheQuotation(String text) {
        assertThat(statement(text).content()).extracting(slice -> slice.text()).containsExactly("Who knows the plan?");
    }

    @Test
    void aShortQuotationRightBehindAnAttributionGoesOn() {
        assertThat(said("\"No,\" Minister Mira Castell said. \"Never.\""))
                .containsExactly("Mira Castell | said | No / Never");
    }

    @Test
    void aQuotationGoesOnWithOneThatOnlyEndsTheSentenceBefore() {
        assertThat(said("The answers are \"not enough,\" said Minister Mira Castell. \"We need a plan that works.\""))
                .containsExactly("Mira Castell | said | The answers are \"not enough,\" / We need a plan that works");
    }

    @Test
    void aQuotationThatIsSignedIsTheSigners() {
        assertThat(said("""
                “Our house is on the hill.” ― Mira Castell, teacher

                ”The road is too narrow. We need another.”
                ― Jonas Weir\
                """))
                .containsExactly(
                        "Mira Castell | - | Our house is on the hill",
                        "Jonas Weir | - | The road is too narrow. We need another");
    }

    @Test
    void aNameInQuotationMarksBeforeTheMainClauseIsNoContent() {
        assertThat(said("In her column \"The Long Week,\" Minister Mira Castell said the budget would grow."))
                .containsExactly("Mira Castell | said | the budget would grow");
    }

    @Test
    void theMainClauseBehindAnAttributionGoesOnWithTheSideClauseBeforeIt() {
        assertThat(said("Though the rain came late, Minister Mira Castell said, the harvest was good."))
                .containsExactly("Mira Castell | said | Though the rain came late / the harvest was good");
    }

    @Test
    void theTimeBehindACueIsNoContent() {
        assertThat(said("The duty is an insult to farmers, lawmakers said Friday, as they left the hall."))
                .first()
                .asString()
                .endsWith("| said | The duty is an insult to farmers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Reporters asked the minister when the troops would leave. | asked    | when the troops would leave
        The minister wondered aloud why no one had acted.         | wondered | why no one had acted
        """)
    void aReportedQuestionIsAStatement(String text, String cue, String content) {
        assertThat(said(text)).singleElement().asString().endsWith("| %s | %s".formatted(cue, content));
    }

    @Test
    void whatSomebodyIsBlamedForSayingIsHis() {
        assertThat(said("Mira Castell has come under fire for saying that the coast was safe."))
                .containsExactly("Mira Castell | saying | the coast was safe");
    }

    @Test
    void aListOfVerbsInThePresentIsAListOfStatements() {
        assertThat(
                        said(
                                "President Emmanuel Macron condemns the attack, thanks the Emir of Qatar and urges Iran to talk."))
                .extracting(line -> line.substring(line.indexOf('|') + 2))
                .containsExactly("condemns | the attack", "thanks | the Emir of Qatar", "urges | Iran to talk");
    }

    @Test
    void aRecurringLabelOfOneWordMakesATranscript() {
        assertThat(said("""
                WEIR: Let us begin with the budget.

                CASTELL: The budget will grow by a tenth.

                (CROSSTALK.)

                WEIR: Thank you for that figure.

                CASTELL: It is the highest in ten years.\
                """))
                .containsExactly(
                        "WEIR | - | Let us begin with the budget",
                        "CASTELL | - | The budget will grow by a tenth",
                        "WEIR | - | Thank you for that figure",
                        "CASTELL | - | It is the highest in ten years");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        As many experts have pointed out, the law is old.              | many experts | pointed out | the law is old
        But as the minister said on Monday, the road will be widened.  | the minister | said        | the road will be widened
        """)
    void theMainClauseBehindAsIsWhatSomebodySaid(String text, String mention, String cue, String content) {
        assertThat(statement(text)).satisfies(statement -> {
            assertThat(statement.mention())
                    .isNotNull()
                    .extracting(slice -> slice.text())
                    .isEqualTo(mention);
            assertThat(statement.cue())
                    .isNotNull()
                    .extracting(slice -> slice.text())
                    .isEqualTo(cue);
            assertThat(statement.content()).extracting(slice -> slice.text()).containsExactly(content);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "As he said goodbye, the crowd cheered.",
                "Political committees can raise unlimited sums from companies.",
                "The situation demands that the council act.",
                "The crisis has raised questions about the future of the bloc.",
            })
    void whatIsNoSpeechIsNoStatement(String text) {
        assertThat(said(text)).isEmpty();
    }

    @Test
    void aVerbOfPureSpeechTakesAnySubjectBeforeAThatClause() {
        assertThat(statement("The island's fishing fleet acknowledged that the season was over.")
                        .content())
                .extracting(slice -> slice.text())
                .containsExactly("the season was over");
    }

    @Test
    void aSideClauseThatReportsEndsTheContentBeforeIt() {
        assertThat(
                        said(
                                "The minister said the plan was ready, though Mira Castell acknowledged it was unlikely to work."))
                .extracting(line -> line.substring(line.indexOf('|') + 2))
                .containsExactly("said | the plan was ready", "acknowledged | it was unlikely to work");
    }

    @Test
    void whatTheNarratorAddsToAnObjectIsNoContent() {
        assertThat(said("Mira Castell condemned the attack on the port, which was the third this year."))
                .containsExactly("Mira Castell | condemned | the attack on the port");
    }

    @Test
    void onlyAMatterIsRaisedAsAStatement() {
        assertThat(said("Mira Castell raised the issue of visas."))
                .containsExactly("Mira Castell | raised | the issue of visas");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Spain agreed to open a new port, as the two allies step up patrols.           | agreed   | to open a new port
        Canada condemned the attack on the convoy, after a second truck was burnt.    | condemned | the attack on the convoy
        Ana Solis said she had accepted the invitation, after the two ministers met.  | said     | she had accepted the invitation
        Ana Solis said the border would stay shut, as both sides needed time.         | said     | the border would stay shut, as both sides needed time
        Ana Solis welcomed the truce as a first step.                                 | welcomed | the truce as a first step
        """)
    void theNarratorsCircumstancesAreNotSaid(String text, String cue, String content) {
        assertThat(said(text)).singleElement().asString().endsWith("%s | %s".formatted(cue, content));
    }

    @Test
    void reportsMayStandInAList() {
        assertThat(said(
                        "Norway denied that it had closed the strait, Sweden vowed to protect its ships, and Finland said "
                                + "talks would go on."))
                .containsExactly(
                        "Norway | denied | it had closed the strait",
                        "Sweden | vowed | to protect its ships",
                        "Finland | said | talks would go on");
    }

    @Test
    void whatABodyIssuesIsItsOwnStatement() {
        assertThat(said("""
                Statement by the High Representative on behalf of the European Union on the law in Georgia

                The European Union regrets the law. The law harms the press. We stand with the people of Georgia. The EU \
                and its member states will consider all options. Talks broke down in May.
                """))
                .containsExactly(
                        "European Union | regrets | the law",
                        "European Union | - | We stand with the people of Georgia",
                        "European Union | - | The EU and its member states will consider all options");
    }

    @Test
    void inAMatchOnlyClausesAndQuotationsAreSpeech() {
        assertThat(said("""
                Striker Lena Aas scored twice in the first-half before Denmark found an equaliser with a header from a \
                corner. Norway demanded a penalty in stoppage time. Aas announced her return with a goal. Coach Tor Lie \
                said the team was tired.\
                """)).containsExactly("Tor Lie | said | the team was tired");
    }

    @Test
    void remindingSomebodyOfHisDutyIsSpeech() {
        assertThat(said("Ana Solis reminded the parties of their obligations under the truce."))
                .containsExactly("Ana Solis | reminded | the parties of their obligations under the truce");
    }

    @ParameterizedTest
    @ValueSource(strings = {"In her view", "In her opinion", "In Solis's view", "In Solis's assessment"})
    void aViewIsSomebodysWords(String opening) {
        assertThat(said("Ana Solis spoke to reporters. " + opening + ", the deal is fair."))
                .containsExactly("Ana Solis | " + opening + " | the deal is fair");
    }

    @Test
    void whatTheSpeakersSideWillDoGoesOnWithHisSpeech() {
        assertThat(said(
                        "Ana Solis said Mexico is ready to sign. Mexico will open two ports. The two sides should build a "
                                + "bridge. Talks broke down in May."))
                .containsExactly(
                        "Ana Solis | said | Mexico is ready to sign + Mexico will open two ports + The two sides "
                                + "should build a bridge");
    }

    @Test
    void worksDoNotSpeak() {
        assertThat(
                        said(
                                "The book speaks of a lost time. The novel calls for a slow read. The film announces a new talent."))
                .isEmpty();
    }
}
