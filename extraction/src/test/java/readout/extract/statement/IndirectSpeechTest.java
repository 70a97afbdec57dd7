package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.statement.Kind;
import readout.event.statement.Statement;

class IndirectSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenyan President William Ruto said that Kenya will plant fifteen billion trees. | preposed
        Kenyan President William Ruto said Kenya will plant fifteen billion trees. | preposed
        Kenya will plant fifteen billion trees, Kenyan President William Ruto said on Monday. | postposed
        Kenya will plant fifteen billion trees, said Kenyan President William Ruto. | inverted
        """)
    void thePlaceOfTheAttributionDoesNotChangeWhatWasSaid(String text, String construction) {
        Statement statement = statement(text);

        assertThat(said(text)).containsExactly("William Ruto | said | Kenya will plant fifteen billion trees");
        assertThat(statement.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(statement.construction()).isEqualTo(construction);
    }

    @Test
    void anAttributionInTheMiddleLeavesTwoSlices() {
        assertThat(said("The African Union, Kenyan President William Ruto said, needs a permanent seat at the G20."))
                .containsExactly("William Ruto | said | The African Union / needs a permanent seat at the G20");
    }

    @Test
    void participlesAreStatementsOfTheirOwnBesideTheMainOne() {
        assertThat(said("""
                Noting that Vietnam is a key partner, Japanese Prime Minister Fumio Kishida said Japan is ready to \
                expand trade with Vietnam, adding that both countries should uphold free navigation.\
                """))
                .containsExactly(
                        "Fumio Kishida | Noting | Vietnam is a key partner",
                        "Fumio Kishida | said | Japan is ready to expand trade with Vietnam",
                        "Fumio Kishida | adding | both countries should uphold free navigation");
    }

    @Test
    void aRelativeClauseThatReportsEndsWhereTheMainClauseGoesOn() {
        String text = """
                South African President Cyril Ramaphosa, who said that Africa needs fair financing, met Egyptian \
                President Abdel Fattah el-Sisi in Cairo.\
                """;

        assertThat(said(text)).containsExactly("Cyril Ramaphosa | said | Africa needs fair financing");
        assertThat(statement(text).construction()).isEqualTo("relative");
    }

    @Test
    void accordingToIsAnAttribution() {
        String behind = "The health system in Sudan is close to collapse, according to the World Health Organization.";
        String before = "According to the World Health Organization, the health system in Sudan is close to collapse.";

        assertThat(said(behind))
                .containsExactly("World Health Organization | according to | "
                        + "The health system in Sudan is close to collapse");
        assertThat(said(before))
                .containsExactly("World Health Organization | According to | "
                        + "the health system in Sudan is close to collapse");
    }

    @Test
    void aCarrierIsARelayAndNotTheSpeaker() {
        Statement statement =
                statement("Chinese Premier Li Qiang said China will open its market further, according to Xinhua.");

        assertThat(statement.speakers())
                .extracting(speaker -> speaker.actor().id())
                .containsExactly("li-qiang-chn");
        assertThat(statement.relays()).extracting(relay -> relay.id()).containsExactly("xinhua-news-agency");
    }

    @Test
    void somebodyIsQuotedAsSaying() {
        Statement statement = statement(
                "Egyptian Foreign Minister Sameh Shoukry was quoted as saying that the crossing would open soon.");

        assertThat(statement.construction()).isEqualTo("passive");
        assertThat(statement.content())
                .extracting(slice -> slice.text())
                .containsExactly("the crossing would open soon");
    }

    @Test
    void verbsThatShareASubjectAreStatementsOfTheirOwn() {
        assertThat(said("""
                UN Secretary-General Antonio Guterres urged Russia to renew the grain deal and appealed for more \
                humanitarian aid.\
                """))
                .containsExactly(
                        "Antonio Guterres | urged | Russia to renew the grain deal",
                        "Antonio Guterres | appealed for | more humanitarian aid");
    }

    @Test
    void aLongCoordinatedContentStaysOneStatement() {
        assertThat(said("""
                China supports Cuba in defending its sovereignty, opposes the blockade and is willing to expand \
                trade with Havana, Xi said.\
                """)).containsExactly("""
                        Xi Jinping | said | China supports Cuba in defending its sovereignty, opposes the blockade \
                        and is willing to expand trade with Havana\
                        """);
    }

    @Test
    void aSentenceInFreeIndirectStyleGoesOnWithTheStatementBefore() {
        assertThat(said("""
                Spanish Foreign Minister Jose Manuel Albares said that Spain supports a ceasefire. It would also \
                send more aid to the region.\
                """))
                .containsExactly("Jose Manuel Albares | said | Spain supports a ceasefire "
                        + "+ It would also send more aid to the region");
    }

    @Test
    void aReportInsideAReportIsNotTakenForTheNarratorsOwn() {
        assertThat(statements("Wang Yi said that Vietnam had pledged to protect Chinese investors."))
                .first()
                .satisfies(statement -> assertThat(statement.speakers())
                        .extracting(speaker -> speaker.actor().id())
                        .containsExactly("wang-yi-chn"));
    }

    @Test
    void aLedeWithoutASpeakerIsThatOfWhomTheTextNamesForTheSameWordsBelow() {
        String text = """
                Mongolia is willing to widen its coal trade with China.

                Mongolian President Ukhnaagiin Khurelsukh met Chinese Premier Li Qiang in Tianjin on Wednesday.

                Khurelsukh said Mongolia is willing to widen its coal trade with China and to build new railways.\
                """;

        assertThat(statements(text)).first().satisfies(lede -> {
            assertThat(lede.construction()).isEqualTo("lede");
            assertThat(lede.cue()).isNull();
            assertThat(lede.speakers())
                    .extracting(speaker -> speaker.actor().id())
                    .containsExactly("ukhnaagiin-khurelsukh-mng");
        });
    }

    @Test
    void whatSomebodyWouldSayIsContent() {
        assertThat(said("Ana Ruiz said Peru opposed the ban and would defend its firms."))
                .containsExactly("Ana Ruiz | said | Peru opposed the ban and would defend its firms");
    }
}
