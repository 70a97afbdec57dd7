package readout.extract.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.published;
import static readout.extract.TestReader.titled;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.statement.DateBasis;
import readout.event.statement.Extraction;
import readout.event.statement.Meeting;
import readout.event.statement.MeetingType;

class MeetingTest {

    private static Meeting meeting(String text) {
        return extraction(text).meeting();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Emmanuel Macron met Olaf Scholz in Berlin on Monday.                        | BILATERAL_MEETING
        Emmanuel Macron and Olaf Scholz met in Berlin on Monday.                    | BILATERAL_MEETING
        Emmanuel Macron held talks with Olaf Scholz in Berlin on Monday.            | BILATERAL_MEETING
        Emmanuel Macron and Olaf Scholz held brief talks in Berlin on Monday.       | BILATERAL_MEETING
        Emmanuel Macron held talks at the Elysee Palace with Olaf Scholz on Monday. | BILATERAL_MEETING
        Olaf Scholz received Emmanuel Macron in Berlin on Monday.                   | BILATERAL_MEETING
        Emmanuel Macron spoke by phone with Olaf Scholz on Monday.                  | PHONE_CALL
        Emmanuel Macron had a telephone conversation with Olaf Scholz on Monday.    | PHONE_CALL
        Emmanuel Macron and Olaf Scholz held phone talks on Monday.                 | PHONE_CALL
        Emmanuel Macron was received by Olaf Scholz in Berlin on Monday.            | BILATERAL_MEETING
        Emmanuel Macron was received in audience this Monday by Olaf Scholz in Berlin. | BILATERAL_MEETING
        Emmanuel Macron received applause on Monday, paid for by Olaf Scholz.       | NONE
        Emmanuel Macron bade farewell to Olaf Scholz in Paris on Monday.            | BILATERAL_MEETING
        Emmanuel Macron paid a courtesy call on Olaf Scholz in Berlin on Monday.    | BILATERAL_MEETING
        Emmanuel Macron called on Olaf Scholz in Berlin on Monday.                  | BILATERAL_MEETING
        Emmanuel Macron called on Olaf Scholz to lower the tariffs on Monday.       | NONE
        Emmanuel Macron received a phone call from Olaf Scholz on Monday.           | PHONE_CALL
        Emmanuel Macron received a delegation led by Olaf Scholz in Paris on Monday. | BILATERAL_MEETING
        His cross was met on the volley by Olaf Scholz in Berlin on Monday.         | NONE
        Emmanuel Macron met the press in Berlin on Monday.                          | PRESS_CONFERENCE
        Emmanuel Macron was asked about a meeting with Olaf Scholz on Monday.       | NONE
        Xi Jinping met Li Qiang in Beijing on Monday.                               | DOMESTIC_MEETING
        Olaf Scholz will meet Emmanuel Macron in Berlin on Monday.                  | NONE
        Olaf Scholz arrived in Paris on Monday for a summit of industry leaders.    | NONE
        """)
    void theTypeIsToldByTheWordsForIt(String text, MeetingType type) {
        assertThat(meeting(text).type()).isEqualTo(type);
    }

    @Test
    void whoMetWhereWhenAndOnWhichOccasionIsKept() {
        Meeting meeting = extraction(article(published("2023-09-21"), """
                        Ukrainian President Volodymyr Zelenskyy met Brazilian President Luiz Inacio Lula da Silva in \
                        New York on Wednesday on the sidelines of the UN General Assembly.\
                        """)).meeting();

        assertThat(meeting.type()).isEqualTo(MeetingType.BILATERAL_MEETING);
        assertThat(names(meeting.participants())).containsExactly("Volodymyr Zelenskyy", "Luiz Inacio Lula da Silva");
        assertThat(meeting.participants()).extracting(actor -> actor.office()).containsOnly("President");
        assertThat(meeting.place()).isEqualTo("New York City");
        assertThat(meeting.occasion()).isEqualTo("UN General Assembly");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2023, 9, 20));
        assertThat(meeting.dateBasis()).isEqualTo(DateBasis.RELATIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ursula von der Leyen and Emmanuel Macron met with Olaf Scholz in Berlin on Monday.",
                "Ursula von der Leyen met Emmanuel Macron and Olaf Scholz in Berlin on Monday.",
            })
    void thoseWhoMetAndThoseWhomTheyMetAreParticipants(String text) {
        assertThat(names(meeting(text).participants()))
                .containsExactly("Ursula von der Leyen", "Emmanuel Macron", "Olaf Scholz");
    }

    @Test
    void aDateInTheTextIsStated() {
        Meeting meeting = meeting("Emmanuel Macron met Olaf Scholz in Berlin on 12 May 2023.");

        assertThat(meeting.date()).isEqualTo(LocalDate.of(2023, 5, 12));
        assertThat(meeting.dateBasis()).isEqualTo(DateBasis.STATED);
    }

    @Test
    void aTextWithoutADayIsOfTheDayOfPublication() {
        Meeting meeting = meeting("Emmanuel Macron met Olaf Scholz in Berlin.");

        assertThat(meeting.date()).isEqualTo(LocalDate.of(2023, 6, 2));
        assertThat(meeting.dateBasis()).isEqualTo(DateBasis.PUBLISHED);
    }

    @Test
    void withoutAnyDayThereIsNoDate() {
        Meeting meeting = extraction(article(
                        new readout.event.article.Submission(null, null, null, null, null, null, null),
                        "Emmanuel Macron met Olaf Scholz in Berlin."))
                .meeting();

        assertThat(meeting.date()).isNull();
        assertThat(meeting.dateBasis()).isNull();
    }

    @Test
    void articlesAboutOneMeetingShareItsId() {
        String french = meeting("Emmanuel Macron met Olaf Scholz in Berlin on 12 May 2023.")
                .id();
        String german = meeting("On May 12, 2023 Olaf Scholz received Emmanuel Macron in the chancellery.")
                .id();
        String later = meeting("Emmanuel Macron met Olaf Scholz in Paris on 13 May 2023.")
                .id();

        assertThat(french)
                .isEqualTo(german)
                .isNotEqualTo(later)
                .startsWith("mt_")
                .endsWith("_2023-05-12");
    }

    @Test
    void twoArticlesWithoutADateAreNeverOneMeeting() {
        var undated = new readout.event.article.Submission(null, null, null, null, null, null, null);

        assertThat(extraction(article(undated, "Emmanuel Macron met Olaf Scholz in Berlin."))
                        .meeting()
                        .id())
                .isNotEqualTo(extraction(article(undated, "Emmanuel Macron met Olaf Scholz in Paris."))
                        .meeting()
                        .id());
    }

    @Test
    void allStatementsOfAMeetingCarryItsId() {
        Extraction extraction = extraction("""
                Emmanuel Macron met Olaf Scholz in Berlin on Monday. Macron said France wants a common market for \
                power. Scholz welcomed the proposal. The two sides agreed to set up a working group.\
                """);

        assertThat(extraction.statements()).hasSize(3).allSatisfy(statement -> {
            assertThat(statement.meeting()).isEqualTo(extraction.meeting().id());
            assertThat(statement.said()).isEqualTo(LocalDate.of(2023, 5, 29));
            assertThat(statement.saidBasis()).isEqualTo(DateBasis.RELATIVE);
        });
    }

    @Test
    void aJointStatementIsThatOfTheIssuersInItsTitle() {
        Meeting meeting = extraction(article(
                        titled("Joint statement by Brazil and Argentina on energy"),
                        "We welcome the progress made in gas integration."))
                .meeting();

        assertThat(meeting.type()).isEqualTo(MeetingType.JOINT_STATEMENT);
        assertThat(names(meeting.participants())).containsExactly("Brazil", "Argentina");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brazil said it would file a complaint with the World Trade Organization.",
                "Olaf Scholz said Emmanuel Macron had met Xi Jinping in Beijing.",
            })
    void anArticleThatReportsNoMeetingHasNone(String text) {
        assertThat(meeting(text)).isEqualTo(Meeting.NONE);
    }

    @Test
    void theTwoWhoMeetAreThoseJustNamed() {
        assertThat(names(meeting("Emmanuel Macron thanked Olaf Scholz. The two met in Berlin on Monday.")
                        .participants()))
                .containsExactly("Emmanuel Macron", "Olaf Scholz");
    }

    @Test
    void onlyTheHostOfAPressConferenceTakesPartInIt() {
        Meeting meeting =
                meeting("At a press conference on Monday, Emmanuel Macron was asked about a meeting of Olaf Scholz and"
                        + " Xi Jinping.");

        assertThat(meeting.type()).isEqualTo(MeetingType.PRESS_CONFERENCE);
        assertThat(names(meeting.participants())).containsExactly("Emmanuel Macron");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At a press conference in Rabat, he said the ports were open.",
                "Speaking at a press conference on Monday, he said the ports were open.",
            })
    void theHostOfAPressConferenceMayBeAPronounBehindIt(String sentence) {
        Meeting meeting = meeting("Emmanuel Macron left Paris on Sunday. " + sentence);

        assertThat(meeting.type()).isEqualTo(MeetingType.PRESS_CONFERENCE);
        assertThat(names(meeting.participants())).containsExactly("Emmanuel Macron");
    }

    @Test
    void aJointStatementWithoutADayHasNone() {
        Extraction extraction = extraction(article(
                titled("Joint statement by Brazil and Argentina on energy"),
                "We welcome the progress made in gas integration."));

        assertThat(extraction.meeting().date()).isNull();
    }

    @Test
    void aWeekdayWithItsDateIsThatDate() {
        Meeting meeting = extraction(article(
                        published("2024-05-17"), "Emmanuel Macron met Olaf Scholz in Berlin on Monday, 29 April 2024."))
                .meeting();

        assertThat(meeting.date()).isEqualTo(LocalDate.of(2024, 4, 29));
        assertThat(meeting.dateBasis()).isEqualTo(DateBasis.STATED);
    }

    @Test
    void talksThatASourceTellsOfWinOverThePressConferenceBehindThem() {
        Meeting meeting = meeting("""
                Japanese Prime Minister Kenji Morita and Philippine President Ramon Villaflor made the agreement \
                during talks in Manila, a Japanese official said.

                "We will go on," Morita told a joint press conference after the meeting.\
                """);

        assertThat(meeting.type()).isEqualTo(MeetingType.BILATERAL_MEETING);
        assertThat(meeting.participants()).hasSize(2);
    }

    @Test
    void aCallThatOnlyAReadoutTellsOfIsOne() {
        Meeting meeting = meeting("""
                Brazilian President Paulo Figueira said he had invited his Mexican counterpart, Lucia Ortega, to a \
                summit, after the two leaders spoke by telephone.

                Figueira told Ortega that trade must grow, his office said in a readout of the call.\
                """);

        assertThat(meeting.type()).isEqualTo(MeetingType.PHONE_CALL);
        assertThat(meeting.participants()).hasSize(2);
    }

    @Test
    void aNumberedSessionOfABodyThatWasHeldIsTheEncounter() {
        Meeting meeting = meeting("The 12th Meeting of the Nile Fisheries Committee was held in Entebbe on 14 January"
                + " 2026. The Committee thanked Uganda.");

        assertThat(meeting.type()).isEqualTo(MeetingType.MULTILATERAL_MEETING);
        assertThat(meeting.occasion()).isEqualTo("12th Meeting of the Nile Fisheries Committee");
        assertThat(meeting.place()).isEqualTo("Entebbe");
    }

    @Test
    void talksDuringAVisitTakePlaceWhereItGoes() {
        Meeting meeting = meeting("Emmanuel Macron and William Ruto said that they wanted a pact. Speaking during"
                + " Macron's visit to Nairobi, both leaders announced a fund.");

        assertThat(names(meeting.participants())).containsExactly("Emmanuel Macron", "William Ruto");
        assertThat(meeting.place()).isEqualTo("Nairobi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        President Ana Ruiz called Luis Vega today to congratulate him on his election. | PHONE_CALL
        President Ana Ruiz called Luis Vega to thank him for the aid.                  | PHONE_CALL
        President Ana Ruiz called Luis Vega a friend of the port.                      | NONE
        The committee called Luis Vega to testify on the port.                         | NONE
        """)
    void whoCallsSomebodyForAnErrandTelephones(String text, MeetingType type) {
        assertThat(extraction(text).meeting().type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RIGA, May 27. /ABC/. President Ana Ruiz had a telephone conversation with Luis Vega, the press service said.",
                "President Ana Ruiz spoke by phone with Luis Vega, the ministry said. On Monday, she met Lena Vogt in Riga.",
            })
    void theTalksOfALedeAreTheMatterThoughASourceTellsThem(String text) {
        Meeting meeting = extraction(text).meeting();
        assertThat(meeting.type()).isEqualTo(MeetingType.PHONE_CALL);
        assertThat(names(meeting.participants())).containsExactly("Ana Ruiz", "Luis Vega");
    }

    @Test
    void twoWhoHaveDiscussedAMatterHaveMet() {
        String text =
                "Premier Ana Ruiz and Chancellor Lena Vogt have discussed the fishing grounds. They agreed to talk again.";
        assertThat(extraction(text).meeting().type()).isEqualTo(MeetingType.BILATERAL_MEETING);
        assertThat(extraction(article(titled("Ruiz, Vogt discuss fish over phone"), text))
                        .meeting()
                        .type())
                .isEqualTo(MeetingType.PHONE_CALL);
    }
}
