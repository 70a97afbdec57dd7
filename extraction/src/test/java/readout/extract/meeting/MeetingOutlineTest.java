package readout.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.titled;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.statement.Meeting;
import readout.event.statement.MeetingType;

/// Who took part, where, when and at which occasion, where the sentence that tells of the encounter leaves it open.
class MeetingOutlineTest {

    private static Meeting meeting(String text) {
        return extraction(text).meeting();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emmanuel Macron met his German counterpart in Berlin on Monday. German Chancellor Lars Vogt thanked him.",
                "Emmanuel Macron received a telephone call from the German chancellor on Monday. German Chancellor Lars Vogt"
                        + " thanked him.",
            })
    void anOfficialOfACountryIsTheOneWhomTheTextNamesElsewhere(String text) {
        assertThat(names(meeting(text).participants())).containsExactly("Emmanuel Macron", "Lars Vogt");
    }

    @Test
    void aCounterpartWhomNothingNamesIsNobody() {
        assertThat(names(meeting("Emmanuel Macron met his German counterpart in Berlin on Monday. Kenyan President Paul"
                                + " Kariuki thanked him.")
                        .participants()))
                .containsExactly("Emmanuel Macron");
    }

    @Test
    void whoIsOnlySpokenOfBehindTheTalksIsNoParticipant() {
        Meeting meeting =
                meeting("Emmanuel Macron and Olaf Scholz agreed on Monday to go on, in their first talks, held"
                        + " over the phone, since Kenyan President Paul Kariuki resigned.");

        assertThat(names(meeting.participants())).containsExactly("Emmanuel Macron", "Olaf Scholz");
    }

    @Test
    void talksWithWhichASourceOpensTheArticleAreItsTalks() {
        Meeting meeting = meeting(
                "Emmanuel Macron and Olaf Scholz looked at the budget in a phone call, the Elysee Palace said on Monday.");

        assertThat(meeting.type()).isEqualTo(MeetingType.PHONE_CALL);
        assertThat(names(meeting.participants())).containsExactly("Emmanuel Macron", "Olaf Scholz");
    }

    @Test
    void whereTheMeetingWasHeldMayBeToldInTheNextSentence() {
        Meeting meeting =
                meeting("Emmanuel Macron met Olaf Scholz. At the meeting, which was held on Monday in Nairobi,"
                        + " the two spoke of trade.");

        assertThat(meeting.place()).isEqualTo("Nairobi");
    }

    @Test
    void aVenueMayStandBehindItsCity() {
        Meeting meeting = meeting("Emmanuel Macron and Olaf Scholz held talks on Monday at Berlin's Bellevue Palace.");

        assertThat(meeting.venue()).isEqualTo("Bellevue Palace");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Emmanuel Macron met Olaf Scholz while attending the Munich Security Conference. | Munich Security Conference
        Emmanuel Macron met Olaf Scholz during his visit to the UN General Assembly.    | UN General Assembly
        Emmanuel Macron met Olaf Scholz on the eve of the G20 summit.                   | G20 summit
        Emmanuel Macron met Olaf Scholz during his visit to Kenya.                      |
        """)
    void theEventThatBroughtThemThereIsTheOccasion(String text, String occasion) {
        assertThat(meeting(text).occasion()).isEqualTo(occasion);
    }

    @Test
    void theHostWhomAnOfficialTextDoesNotNameTakesPart() {
        var about = new readout.event.article.Submission(
                "https://www.gov.uk/news/1", null, null, null, null, "2023-06-02", null);
        Meeting meeting = extraction(
                        article(
                                about,
                                "The Prime Minister spoke to Chancellor Olaf Scholz today. The Prime Minister said that trade must grow."))
                .meeting();

        assertThat(meeting.participants()).extracting(actor -> actor.country()).containsExactly("GBR", "DEU");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emmanuel Macron and his German counterpart, Lars Vogt, agreed to go on. Macron spoke on the phone on Monday.",
                "Emmanuel Macron and Lars Vogt spoke on Monday.",
            })
    void thoseWhoSpokeAreTwo(String text) {
        assertThat(meeting(text).type()).isEqualTo(MeetingType.PHONE_CALL);
        assertThat(names(meeting(text).participants())).containsExactly("Emmanuel Macron", "Lars Vogt");
    }

    @Test
    void aCommissionIsChairedByBoth() {
        Meeting meeting = meeting("Emmanuel Macron and Lars Vogt co-chaired the tenth meeting of the two countries'"
                + " commission in Berlin on Monday.");

        assertThat(meeting.type()).isEqualTo(MeetingType.BILATERAL_MEETING);
        assertThat(meeting.place()).isEqualTo("Berlin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emmanuel Macron sent a congratulatory letter to Olaf Scholz on Monday.",
                "Olaf Scholz received on Monday a letter from Emmanuel Macron.",
            })
    void whoWritesToWhomIsAMessage(String text) {
        assertThat(meeting(text).type()).isEqualTo(MeetingType.MESSAGE);
        assertThat(names(meeting(text).participants())).containsExactly("Emmanuel Macron", "Olaf Scholz");
    }

    @Test
    void aCallOfOthersDeepInTheTextIsNotItsMatter() {
        assertThat(meeting("Kenya will grow more tea. The harvest was good. The price rose. The port is open. Emmanuel"
                                + " Macron spoke by phone with Olaf Scholz on Monday.")
                        .type())
                .isEqualTo(MeetingType.NONE);
    }

    @Test
    void thisAfternoonIsTheDayOfPublication() {
        Meeting meeting = meeting("Emmanuel Macron met Olaf Scholz this afternoon. A summit follows on 3 July.");

        assertThat(meeting.date()).isEqualTo(LocalDate.of(2023, 6, 2));
    }

    @Test
    void theTitleMayTellTheDay() {
        Meeting briefing = extraction(article(
                        titled("Regular press conference of 31 May 2023"),
                        "Q: What of the port?\n\nA: Trade with Kenya is a matter of facts."))
                .meeting();

        assertThat(briefing.type()).isEqualTo(MeetingType.PRESS_CONFERENCE);
        assertThat(briefing.date()).isEqualTo(LocalDate.of(2023, 5, 31));
    }

    @Test
    void theTranscriptOfABriefingIsOneWhateverItTellsOf() {
        Meeting briefing = extraction(article(
                        titled("Transcript of the Weekly Press Briefing"),
                        "Emmanuel Macron met Olaf Scholz in Berlin on Monday. Our ties with Kenya are good."))
                .meeting();

        assertThat(briefing.type()).isEqualTo(MeetingType.PRESS_CONFERENCE);
    }

    @Test
    void aPronounFacesThePress() {
        Meeting meeting = meeting("Emmanuel Macron said France will help. It is a matter of will, he said. He made the"
                + " remarks at a press conference in Berlin.");

        assertThat(meeting.type()).isEqualTo(MeetingType.PRESS_CONFERENCE);
        assertThat(names(meeting.participants())).containsExactly("Emmanuel Macron");
        assertThat(meeting.place()).isEqualTo("Berlin");
    }

    @Test
    void dayAndPlaceMayStandBeforeWhomAMeetingIsWith() {
        Meeting meeting = meeting(
                "Emmanuel Macron was speaking during a meeting in Berlin on Monday with visiting Kenyan President Paul"
                        + " Kariuki.");

        assertThat(meeting.type()).isEqualTo(MeetingType.BILATERAL_MEETING);
        assertThat(names(meeting.participants())).containsExactly("Emmanuel Macron", "Paul Kariuki");
    }
}
