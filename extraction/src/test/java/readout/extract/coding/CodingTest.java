package readout.extract.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readout.extract.TestReader.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.statement.Claim;
import readout.event.statement.Codebook;
import readout.event.statement.Coding;
import readout.event.statement.NoneReason;
import readout.event.statement.Tense;

class CodingTest {

    private static Claim claim(String text) {
        return statement(text).claims().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Kenya supports Uganda.                                            | 051  | SUPPORT
        Ruto said Kenya and Tanzania are good neighbours and close friends.         | 051  | SUPPORT
        Ruto thanked Denmark for its support.                                       | 051  | SUPPORT
        Ruto expressed his strong support for Uganda's elections.                   | 051  | SUPPORT
        Ruto said Kenya signed an agreement with Uganda.                            | 057  | SUPPORT
        Ruto said Kenya and Uganda signed a trade deal.                             | 057  | SUPPORT
        Ruto said Kenya is ready to strengthen coordination with Uganda.            | 032  | AGREE
        Ruto said Kenya is willing to expand trade with Uganda.                     | 0311 | AGREE
        Ruto said Kenya hopes to deepen practical cooperation with Uganda.          | 031  | AGREE
        Ruto said Kenya will expand military cooperation with Uganda.               | 0312 | AGREE
        Ruto said Kenya will deepen cooperation with Japan in culture and sports.   | 030  | AGREE
        Ruto said Kenya will provide humanitarian aid to Somalia.                   | 0333 | AGREE
        Ruto said Kenya will lift sanctions on Sudan.                               | 0354 | AGREE
        Ruto said Kenya is ready to hold talks with Tanzania.                       | 036  | AGREE
        Ruto said Kenya cooperates with Uganda on defence.                          | 062  | COOPERATE
        Ruto said Kenya has sent 500 tons of humanitarian aid to Somalia.           | 073  | AID
        Ruto said Kenya has withdrawn its troops from Somalia.                      | 0874 | RETREAT
        Ruto demanded that Sudan withdraw its troops.                               | 1056 | REQUEST
        Ruto accused Sudan of torture.                                              | 1122 | ACCUSE
        Ruto condemned the Sudanese attack.                                         | 111  | ACCUSE
        Ruto said Sudan attacked a village in Ethiopia.                             | 1123 | ACCUSE
        Ruto rejected the proposal of Sudan.                                        | 120  | REJECT
        Ruto said Kenya will not negotiate with Sudan.                              | 125  | REJECT
        Ruto threatened to close the border with Somalia.                           | 130  | THREATEN
        Ruto said Kenya will impose sanctions on Sudan.                             | 1312 | THREATEN
        Ruto said Kenya has deployed troops along the border.                       | 150  | MOBILIZE
        Ruto said Kenya had cut diplomatic ties with Sudan.                         | 161  | SANCTION
        Ruto said Kenya has imposed sanctions on Sudan.                             | 163  | SANCTION
        Ruto said Kenya expelled three Sudanese officers.                           | 174  | COERCE
        Ruto said Kenya has arrested two Sudanese officers.                         | 173  | COERCE
        """)
    void whatTheSpeakerDoesAndWhatItIsAboutGiveTheCode(String text, String cameo, String plover) {
        assertThat(claim(text).code(Codebook.CAMEO)).as(text).isEqualTo(cameo);
        assertThat(claim(text).code(Codebook.PLOVER)).as(text).isEqualTo(plover);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said the railway carried two million passengers. | 010  | COMMENT
        Ruto said Kenya will build 300 schools.               | 010  | COMMENT
        Ruto expressed optimism about the talks.              | 013  | COMMENT
        Ruto voiced concern about the elections in Georgia.   | 012  | COMMENT
        Ruto denied that Kenya sent troops to Congo.          | 016  | COMMENT
        Ruto expressed his condolences to Turkey.             | 018  | COMMENT
        Ruto urged Uganda to open the border.                 | 022  | APPEAL
        Ruto urged Uganda to expand trade with Kenya.         | 0211 | APPEAL
        Ruto urged Ethiopia to hold free elections.           | 024  | APPEAL
        Ruto urged Israel to release the prisoners.           | 0253 | APPEAL
        Ruto called for an immediate ceasefire in Sudan.      | 0256 | APPEAL
        Ruto called on Sudan and Ethiopia to resume talks.    | 026  | APPEAL
        """)
    void commentsAndAppealsHaveACodeInCameoOnly(String text, String cameo, NoneReason reason) {
        assertThat(claim(text).codings())
                .as(text)
                .extracting(Coding::codebook, Coding::version, Coding::code, Coding::noneReason)
                .containsExactly(
                        tuple(Codebook.CAMEO, "1.1b3", cameo, null), tuple(Codebook.PLOVER, "2.0-draft", null, reason));
    }

    @Test
    void blameForNobodyByNameHasNoCodeButTellsWhichItWouldBe() {
        assertThat(claim("Ruto said Kenya opposes interference.").codings())
                .containsExactly(
                        Coding.none(Codebook.CAMEO, NoneReason.TARGET_UNNAMED, List.of("111")),
                        Coding.none(Codebook.PLOVER, NoneReason.TARGET_UNNAMED, List.of())
                                .inContexts(List.of("diplomatic")));
        assertThat(claim("Ruto said Kenya opposes Sudan's interference.").code(Codebook.CAMEO))
                .isEqualTo("111");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto demanded that Uganda release the prisoners.           | REQUEST  | yield
        Ruto said Kenya sent tents and food aid to Turkey.         | AID      |
        Ruto said Kenya sent humanitarian aid to Turkey.           | AID      | humanitarian
        Ruto condemned Sudan for the attack.                       | ACCUSE   | disapprove
        Ruto accused Uganda of spying.                             | ACCUSE   | allege
        Ruto threatened to impose sanctions on Uganda.             | THREATEN | restrict
        Ruto said Kenya supports the reform.                       | SUPPORT  |
        """)
    void theModeOfAnEventIsToldWhereTheWordsTellIt(String text, String type, @Nullable String mode) {
        Coding plover = claim(text).codings().getLast();

        assertThat(plover.code()).as(text).isEqualTo(type);
        assertThat(plover.mode()).as(text).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Kenya is ready to expand trade with Japan.         | economic
        Ruto said Kenya abides by the one-China principle.           | diplomatic;territory
        Ruto said Kenya and Cuba have built a firm friendship.       | diplomatic;historical
        Ruto urged Ethiopia to hold free elections.                  | election;political_institutions
        """)
    void theContextsOfAnEventFollowFromItsThemesAndTense(String text, String contexts) {
        assertThat(claim(text).codings().getLast().contexts()).as(text).containsExactly(contexts.split(";"));
        assertThat(claim(text).codings().getFirst().contexts()).isEmpty();
    }

    @Test
    void aLookBackIsNotCodedAgain() {
        assertThat(claim("Ruto said Kenya met with Uganda on many occasions in recent years.")
                        .codings())
                .extracting(Coding::noneReason)
                .containsOnly(NoneReason.PAST_EVENT);
    }

    @Test
    void whatOthersDidIsNoEventOfTheSpeaker() {
        assertThat(claim("Ruto said Uganda signed an agreement with Sudan.").code(Codebook.CAMEO))
                .isEqualTo("010");
    }

    @Test
    void aCoordinatedDeedIsThatOfTheSubjectBefore() {
        assertThat(statement("Ruto said Kenya supports Uganda and has vetoed the plan.")
                        .claims()
                        .getLast()
                        .code(Codebook.CAMEO))
                .isEqualTo("129");
    }

    @Test
    void notOnlyDeniesNothing() {
        assertThat(claim("Ruto said Kenya not only supports Uganda but also helps it.")
                        .code(Codebook.CAMEO))
                .isEqualTo("051");
    }

    @Test
    void closeCallsHaveAlternatives() {
        assertThat(claim("Ruto said Kenya and Tanzania are good neighbours and close friends.")
                        .codings()
                        .getFirst()
                        .alternatives())
                .containsExactly("010");
    }

    @Test
    void fieldsOfCooperationStandInTextOrder() {
        assertThat(claim("Ruto said Kenya will deepen cooperation with Japan in energy, trade and sports.")
                        .fields())
                .containsExactly("energy", "trade", "sport");
        assertThat(claim("Ruto said trade rose.").fields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Kenya supports the reform.      | PRESENT
        Ruto said Kenya has supported the reform. | PAST
        Ruto said Kenya supported the reform.     | PAST
        Ruto said Kenya will support the reform.  | FUTURE
        """)
    void theTenseIsThatOfTheVerb(String text, Tense tense) {
        assertThat(claim(text).tense()).isEqualTo(tense);
    }
}
