package readout.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import org.junit.jupiter.api.Test;
import readout.event.statement.Resolution;
import readout.event.statement.Statement;

class SpeakerTest {

    private static final String MEETING =
            "Chilean President Gabriel Boric met Peruvian Foreign Minister Ana Cecilia Gervasi in Santiago. ";

    private static org.assertj.core.groups.Tuple speaker(Statement statement) {
        var first = statement.speakers().getFirst();
        return tuple(first.actor().name(), first.resolvedBy());
    }

    private static Statement last(String text) {
        return statements(text).getLast();
    }

    @Test
    void aFullNameIsAName() {
        assertThat(speaker(statement("Gabriel Boric said the two countries are neighbours.")))
                .isEqualTo(tuple("Gabriel Boric", Resolution.NAME));
    }

    @Test
    void aFamilyNameIsAnAlias() {
        assertThat(speaker(last(MEETING + "Boric said the two countries are neighbours.")))
                .isEqualTo(tuple("Gabriel Boric", Resolution.ALIAS));
    }

    @Test
    void aPronounIsWhomTheTextTalkedAboutLast() {
        assertThat(speaker(last("Narendra Modi arrived in Paris. He said India wants to build more submarines.")))
                .isEqualTo(tuple("Narendra Modi", Resolution.PRONOUN));
    }

    @Test
    void aPluralPronounIsBoth() {
        assertThat(last("""
                Mexican Foreign Minister Marcelo Ebrard and Canadian Foreign Minister Melanie Joly agreed to open a \
                new dialogue on migration. They said that both countries share the same values.\
                """).speakers())
                .extracting(speaker -> speaker.actor().name(), speaker -> speaker.resolvedBy())
                .containsExactly(
                        tuple("Marcelo Ebrard", Resolution.PRONOUN), tuple("Melanie Joly", Resolution.PRONOUN));
    }

    @Test
    void aRoleWithACountryIsItsHolder() {
        assertThat(speaker(last(MEETING + "The Chilean president said the two countries are neighbours.")))
                .isEqualTo(tuple("Gabriel Boric", Resolution.ROLE));
    }

    @Test
    void aRoleWithoutACountryIsItsHolderInTheArticle() {
        assertThat(speaker(last(MEETING + "Peru will support the port project, the foreign minister said.")))
                .isEqualTo(tuple("Ana Cecilia Gervasi", Resolution.ROLE));
    }

    @Test
    void aRoleOfSomebodyUnnamedIsItsListedHolderOnThatDay() {
        assertThat(speaker(statement("The Turkish president said the straits will stay open.")))
                .isEqualTo(tuple("Recep Tayyip Erdogan", Resolution.ROLE));
    }

    @Test
    void aSideIsItsCountry() {
        assertThat(speaker(last(MEETING + "The Peruvian side said the port will be finished in time.")))
                .isEqualTo(tuple("Peru", Resolution.SIDE));
    }

    @Test
    void twoSidesAreThePartiesOfTheMeeting() {
        assertThat(last(MEETING + "The two sides agreed that trade should grow.")
                        .speakers())
                .extracting(speaker -> speaker.actor().name(), speaker -> speaker.resolvedBy())
                .containsExactly(
                        tuple("Gabriel Boric", Resolution.SIDE), tuple("Ana Cecilia Gervasi", Resolution.SIDE));
    }

    @Test
    void aCountrySpeaksByItsOwnName() {
        assertThat(speaker(statement("Brazil said it would file a complaint.")))
                .isEqualTo(tuple("Brazil", Resolution.COUNTRY));
    }

    @Test
    void aCapitalSpeaksForItsGovernment() {
        assertThat(speaker(statement("Beijing said on Thursday that it opposes any new tariffs.")))
                .isEqualTo(tuple("China", Resolution.METONYM));
    }

    @Test
    void twoWhoSpeakTogetherAreBothSpeakers() {
        assertThat(said("Foreign Minister Qin Gang and his Pakistani counterpart Bilawal Bhutto Zardari said "
                        + "terrorism is a common enemy."))
                .containsExactly("Qin Gang, Bilawal Bhutto Zardari | said | terrorism is a common enemy");
    }

    @Test
    void aCounterpartHasTheOfficeOfTheOneNamedBefore() {
        assertThat(statement("Foreign Minister Qin Gang and his Pakistani counterpart Bilawal Bhutto Zardari said "
                                + "terrorism is a common enemy.")
                        .speakers())
                .extracting(speaker -> speaker.actor().office())
                .containsExactly("Foreign Minister", "Foreign Minister");
    }

    @Test
    void aSpeakerWhomNobodyNamesIsTheWordsThemselves() {
        Statement statement = statement("A senior aide said the plan was ready.");

        assertThat(speaker(statement)).isEqualTo(tuple("senior aide", Resolution.MENTION));
        assertThat(statement.confidence()).isLessThan(0.6);
    }

    @Test
    void whatNamesTheSpeakerIsKeptAsTheMention() {
        assertThat(last(MEETING + "The Chilean president said the two countries are neighbours.")
                        .mention())
                .satisfies(mention -> assertThat(mention.text()).isEqualTo("The Chilean president"));
    }

    @Test
    void confidenceFallsWithTheDistanceFromAName() {
        double name = statement("Gabriel Boric said the port will grow.").confidence();
        double role =
                last(MEETING + "The Chilean president said the port will grow.").confidence();
        double unnamed = statement("A senior aide said the port will grow.").confidence();

        assertThat(name).isGreaterThan(role);
        assertThat(role).isGreaterThan(unnamed);
    }

    @Test
    void anUnnamedSpokespersonSpeaksForTheBody() {
        assertThat(speaker(statement("A Pentagon spokesman said talks went on.")))
                .isEqualTo(tuple("Pentagon", Resolution.ROLE));
    }

    @Test
    void aStatementSpeaksForWhoeverIssuedIt() {
        assertThat(speaker(
                        last("The Foreign Ministry of Ghana issued a statement. Ghana will help, the statement said.")))
                .isEqualTo(tuple("Foreign Ministry of Ghana", Resolution.ROLE));
    }

    @Test
    void aJointStatementSpeaksForAllItsIssuers() {
        assertThat(last("""
                President Ilze Kalvane of Latvia and President Timo Rautila of Finland met in Riga. In a joint statement, \
                the two presidents reaffirmed their friendship. The cables must be protected, the statement said.\
                """).speakers())
                .extracting(speaker -> speaker.actor().name())
                .containsExactly("Ilze Kalvane", "Timo Rautila");
    }

    @Test
    void theSecretaryGeneralAloneIsThatOfTheUnitedNations() {
        assertThat(speaker(statement("The Secretary-General reiterated that civilians must be protected.")))
                .isEqualTo(tuple("Antonio Guterres", Resolution.ROLE));
    }

    @Test
    void theSecretaryGeneralIsThatOfTheBodyThatTheTextNames() {
        assertThat(speaker(last("NATO held a drill. The Secretary General said that the alliance was ready.")))
                .isEqualTo(tuple("Jens Stoltenberg", Resolution.ROLE));
    }

    @Test
    void aPronounMeansAnOfficeThatNobodyHoldsByName() {
        assertThat(said("The ombudsman said the files were lost. She added that copies existed."))
                .containsExactly("ombudsman | said | the files were lost", "ombudsman | added | copies existed");
    }

    @Test
    void anApposedNameIsNoSecondSpeaker() {
        assertThat(speaker(last("Iran rejected the claim, with its envoy to the UN, Reza Tavakol, calling it a lie.")))
                .isEqualTo(tuple("Reza Tavakol", Resolution.NAME));
    }

    @Test
    void theMinistryIsThatOfTheMinisterNamedBefore() {
        assertThat(speaker(
                        last("Russian Deputy Foreign Minister Pavel Orlenko met Omani officials. Talks will go on, the "
                                + "ministry said.")))
                .isEqualTo(tuple("Foreign Ministry of Russia", Resolution.ROLE));
    }
}
