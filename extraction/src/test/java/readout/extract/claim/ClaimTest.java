package readout.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.statement.Act;
import readout.event.statement.Claim;
import readout.event.statement.Modality;
import readout.event.statement.Polarity;
import readout.event.statement.Statement;

class ClaimTest {

    private static Claim claim(String text) {
        List<Claim> claims = statement(text).claims();
        assertThat(claims).as(text).hasSize(1);
        return claims.getFirst();
    }

    @Test
    void everyCoordinatedPropositionIsAClaim() {
        Statement statement = statement("""
                China supports Cuba in defending its sovereignty, opposes the blockade and is willing to expand \
                trade with Havana, Xi said.\
                """);

        assertThat(statement.claims())
                .extracting(claim -> claim.slice().text(), Claim::act, Claim::modality)
                .containsExactly(
                        tuple("China supports Cuba in defending its sovereignty", Act.ENDORSE, Modality.ASSERTED),
                        tuple("opposes the blockade", Act.OPPOSE, Modality.ASSERTED),
                        tuple("is willing to expand trade with Havana", Act.COMMIT, Modality.WILLING));
    }

    @Test
    void infinitivesThatShareAVerbAreClaimsOfTheirOwn() {
        assertThat(statement(
                                "Ruto said Kenya is willing to expand trade, deepen mutual trust and oppose protectionism.")
                        .claims())
                .extracting(claim -> claim.slice().text())
                .containsExactly("Kenya is willing to expand trade", "deepen mutual trust", "oppose protectionism");
    }

    @Test
    void everyClaimLiesInItsStatement() {
        Statement statement =
                statement("Ruto said Kenya is willing to expand trade, deepen mutual trust and oppose protectionism.");
        var content = statement.content().getFirst();

        assertThat(statement.claims())
                .allSatisfy(claim -> assertThat(claim.slice().start())
                        .isBetween(
                                content.start(),
                                content.end() - claim.slice().text().length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto said Kenya firmly supports the reform of the Security Council.  | ENDORSE
        Ruto said Kenya opposes all forms of unilateral sanctions.           | OPPOSE
        Ruto said Kenya will send a thousand police officers to Haiti.       | COMMIT
        Ruto said rich countries should pay for the damage.                  | APPEAL
        Ruto urged Uganda to open the border.                                | APPEAL
        Ruto thanked Denmark for its support.                                | THANK
        Ruto said Kenya and Tanzania are good neighbours and close friends.  | CHARACTERISE
        Ruto congratulated Bola Tinubu on his inauguration.                  | RITUAL
        Ruto said the railway carried two million passengers.                | REPORT
        Ruto condemned the coup in Niger.                                    | OPPOSE
        """)
    void theActIsWhatTheSpeakerDoesBySayingIt(String text, Act act) {
        assertThat(claim(text).act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenya supports the reform            | ASSERTED
        Kenya will support the reform        | WILL
        Kenya is ready to support the reform | WILLING
        Kenya hopes to support the reform    | HOPE
        both sides should support the reform | SHOULD
        the reform could take years          | POSSIBLE
        """)
    void theModalityIsHowTheSpeakerStandsToIt(String content, Modality modality) {
        assertThat(claim("Ruto said " + content + ".").modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Russia accepts the price cap         | POSITIVE
        Russia does not accept the price cap | NEGATIVE
        Russia will never accept the cap     | NEGATIVE
        Russia cannot accept the price cap   | NEGATIVE
        """)
    void aDeniedClaimIsNegative(String content, Polarity polarity) {
        assertThat(claim("Lavrov said " + content + ".").polarity()).isEqualTo(polarity);
    }

    @Test
    void whatTheCueDeniesIsNegative() {
        assertThat(claim("Kagame denied that Rwandan troops were in Congo.").polarity())
                .isEqualTo(Polarity.NEGATIVE);
        assertThat(claim("Kagame denied the accusations.").polarity()).isEqualTo(Polarity.NEGATIVE);
    }

    @Test
    void theWordThatStrengthensAClaimIsKept() {
        assertThat(claim("Wang Yi said China firmly supports Pakistan.").intensity())
                .isEqualTo("firmly");
        assertThat(claim("Wang Yi said China supports Pakistan.").intensity()).isNull();
    }

    @Test
    void whatAClaimNamesIsToldByIds() {
        assertThat(claim("Ruto said Kenya supports the UN Security Council and the Belt and Road Initiative.")
                        .about())
                .containsExactly("KEN", "belt-and-road-initiative", "united-nations-security-council");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ruto told Mette Frederiksen that Kenya wants to export power.     | Mette Frederiksen
        Ruto thanked Denmark for its support.                             | Denmark
        Ruto urged Uganda to open the border.                             | Uganda
        Ruto said Kenya supports Somalia in its fight against terrorism.  | Somalia
        Ruto said the international community should pay for the damage.  | international community
        """)
    void aTargetIsWhomTheClaimAddressesCallsOnThanksOrSupports(String text, String target) {
        assertThat(names(statement(text).targets())).containsExactly(target);
    }

    @Test
    void inATalkOfTwoTheOtherCountryIsTheTargetOfWhatIsSaidAboutIt() {
        assertThat(statements("""
                        Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi. \
                        Ruto said Kenya is ready to work with Denmark.\
                        """))
                .singleElement()
                .satisfies(statement -> assertThat(names(statement.targets())).containsExactly("Denmark"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The White House welcomed the decision.
        Ruto said the railway carried two million passengers.
        Ruto said Kenya signed a deal with Uganda in May.
        """)
    void whoIsOnlyMentionedIsNoTarget(String text) {
        assertThat(statement(text).targets()).isEmpty();
    }

    @Test
    void whatLeansOnACallIsCalledForFromTheSame() {
        assertThat(statement("Ruto said Uganda and Rwanda should open the border, and expand trade.")
                        .claims())
                .allSatisfy(claim -> assertThat(names(claim.targets())).containsExactly("Uganda", "Rwanda"));
    }

    @Test
    void supportForTheSpeakersOwnCountryIsNotHisTarget() {
        assertThat(statements("""
                        Kenyan President William Ruto met Danish Prime Minister Mette Frederiksen in Nairobi. \
                        Ruto said his country appreciates Denmark's support for Kenya.\
                        """))
                .singleElement()
                .satisfies(statement -> assertThat(names(statement.targets())).containsExactly("Denmark"));
    }
}
