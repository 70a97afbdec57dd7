package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.statement.Slice;
import readout.event.statement.Statement;

/// Subjects that stand far from their verbs, and where content ends for what the narrator adds.
class SubjectTest {

    private static String speaker(Statement statement) {
        return statement.speakers().getFirst().actor().name();
    }

    private static List<String> contents(String text) {
        return statements(text).stream()
                .map(statement -> String.join(
                        " ", statement.content().stream().map(Slice::text).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Ruiz, during a press conference, on the margins of the session, said the port will open.|Ana Ruiz",
                "Two clerks briefed on the plan said the port will open.|two clerks briefed on the plan",
                "The men accused of the theft said the port will open.|men accused of the theft",
                "A source close to the mayor said the port will open.|source close to the mayor",
                "A senior clerk who was not allowed to speak openly said the port will open.|senior clerk",
                "In a post on Telegram, the mayor said the port will open.|mayor",
                "Writing on X, the mayor said the port will open.|mayor",
                "Ana Ruiz, for her part said the port will open.|Ana Ruiz",
                "Ana Ruiz, whose party is small, spoke in Rome, warning of delays.|Ana Ruiz",
                "A harbour body involved in efforts to mediate over the strike in Malta says it has a deal.|harbour body",
                "Hours after the deal was signed, Ana Ruiz rejected it saying that it is late.|Ana Ruiz"
            })
    void aSubjectIsFoundBeforeWhatPartsItFromItsVerb(String text, String expected) {
        assertThat(speaker(statements(text).getLast())).isEqualTo(expected);
    }

    @Test
    void aParticipleOfSayingNeedsNoCommaBehindAThing() {
        assertThat(contents("Ana Ruiz underscored the need for a truce saying that the raid must end."))
                .containsExactly("the need for a truce", "the raid must end");
    }

    @Test
    void aLetterSaysWhatItSays() {
        assertThat(contents("Ana Ruiz rejected a letter saying that the raid must end."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "declined to name a day",
                "did not elaborate",
                "gave no further details",
                "offered no timeline",
                "stopped short of naming a day"
            })
    void whatSomebodyKeptToHimselfIsNotContent(String kept) {
        assertThat(contents("Ana Ruiz said the port is ready, but " + kept + "."))
                .containsExactly("the port is ready");
    }

    @Test
    void aContrastIsContent() {
        assertThat(contents("Ana Ruiz said the port is ready, but the road is late."))
                .containsExactly("the port is ready, but the road is late");
    }

    @Test
    void aDescriptionOfTheSourceIsNotContent() {
        assertThat(contents("According to Ana Ruiz, the leader of the Harbour Party, the port is ready."))
                .containsExactly("the port is ready");
    }

    @Test
    void whatSomebodyWasQuotedAsSayingByAPaperStandsBefore() {
        assertThat(contents("\"The port is ready,\" Ana Ruiz was quoted as saying by the Harbour News."))
                .containsExactly("The port is ready");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Malta and Cyprus shared the view to build a bridge.|to build a bridge",
                "Malta and Cyprus concurred to build a bridge.|to build a bridge",
                "Ana Ruiz gave a positive assessment of the talks.|the talks"
            })
    void lightVerbsAndNounsReport(String text, String content) {
        assertThat(contents(text).getLast()).endsWith(content);
    }

    @Test
    void aParticipleMayStandBetweenASubjectAndItsVerb() {
        assertThat(contents("Minister Ana Ruiz, welcoming the new talks, praised the envoys for their patience."))
                .containsExactly("the new talks", "the envoys for their patience");
        assertThat(contents("The ambassador, noting that trade had grown, expressed hope that flights would resume."))
                .containsExactly("trade had grown", "hope that flights would resume");
        assertThat(contents("Ana Ruiz praised the envoys, noting that they were late."))
                .containsExactly("the envoys", "they were late");
    }

    @Test
    void thatBelongsToTheVerbRightBeforeIt() {
        assertThat(contents("Minister Ana Ruiz responded by stating that the port is ready."))
                .containsExactly("the port is ready");
        assertThat(said("Minister Ana Ruiz responded by stating that the port is ready."))
                .containsExactly("Ana Ruiz | stating | the port is ready");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels said they will end the truce if they are shot at - a condition that dooms the plan."
                        + "|they will end the truce if they are shot at",
                "Ana Ruiz congratulated the envoy on his post and the leaders looked forward to working together."
                        + "|the envoy on his post",
                "Ana Ruiz denied reports that Mali had left the union and had asked the bank for money."
                        + "|reports that Mali had left the union and had asked the bank for money",
                "Ana Ruiz said she \"values\" the gesture as a step that still costs millions."
                        + "|she \"values\" the gesture as a step that still costs millions"
            })
    void contentEndsWhereTheNextClauseOfItsOwnBegins(String text, String expected) {
        assertThat(contents(text).getFirst()).isEqualTo(expected);
    }

    @Test
    void anOccasionThatIsNobodyCallsForNothing() {
        assertThat(contents("This was an opportunity to call for the release of the crew."))
                .isEmpty();
        assertThat(contents("Ana Ruiz used the occasion to call for the release of the crew."))
                .containsExactly("the release of the crew");
    }

    @Test
    void whatSomebodySaysBehindThanksIsHis() {
        assertThat(contents("Ana Ruiz thanked her host saying Malta values the talks."))
                .containsExactly("her host", "Malta values the talks");
        assertThat(contents("Ana Ruiz met protesters saying the war must end.")).hasSizeLessThan(2);
    }
}
