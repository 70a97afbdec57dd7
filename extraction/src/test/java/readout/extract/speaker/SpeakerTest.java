package readout.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.statement;
import static readout.extract.TestReader.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    void aNameThatLooksLikeAVerbIsOneBeforeItsParticle() {
        assertThat(name(last("Minister Khaled al-Obaid spoke. Al-Obaid said it was late.")))
                .isEqualTo("Khaled al-Obaid");
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

    private static String name(Statement statement) {
        return statement.speakers().getFirst().actor().name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army will stay, a military spokesman, Colonel Ivan Petrescu, told reporters.",
                "The army will stay, said its commander, Colonel Ivan Petrescu.",
                "A spokesman for the army, Ivan Petrescu, said the army will stay.",
                "The union's lawyer, Professor Ivan Petrescu, said the army will stay.",
            })
    void aNameInAppositionTellsWhoIsDescribed(String text) {
        assertThat(name(statement(text))).isEqualTo("Ivan Petrescu");
        assertThat(name(last(text + " He added that its mission goes on."))).isEqualTo("Ivan Petrescu");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The shadow chancellor, Tom Ridley, spoke first. The chancellor said taxes would rise.      | chancellor
        Former President Luis Mora arrived. The president said the law would pass.                 | president
        Deputy Mayor Ines Prado arrived. The mayor said the bridge would open.                     | mayor
        Foreign Minister Ines Prado arrived. The health minister said clinics would open.          | health minister
        UN Secretary-General Antonio Guterres arrived. The UN humanitarian chief said aid is late. | UN humanitarian chief
        Deputy Mayor Ines Prado arrived. The deputy mayor said the bridge would open.              | Ines Prado
        Foreign Minister Ines Prado arrived. The minister said clinics would open.                 | Ines Prado
        Ines Prado, spokesperson for the mayor, arrived. The mayor said the bridge would open.     | mayor
        Ines Prado, an adviser to the mayor of Lund, arrived. The mayor said the bridge is safe.   | mayor
        Ines Prado, spokesperson for the UN Secretary-General, arrived. The mayor spoke. The Secretary-General said aid is late. | Antonio Guterres
        """)
    void aWordThatMakesAnotherOfficeIsNotOverlooked(String text, String speaker) {
        assertThat(name(last(text))).isEqualTo(speaker);
    }

    @Test
    void whoIsCalledByHisOfficeFirstMayBeNamedLater() {
        assertThat(statements("""
                The president has vetoed the land bill, saying it would harm farmers. She warned that prices would rise.

                Speaking in Quito, Marta Villar said she would send a new bill. The vice president, Hugo Reyes, \
                rejected the veto.\
                """))
                .extracting(SpeakerTest::name)
                .containsExactly("Marta Villar", "Marta Villar", "Marta Villar", "Hugo Reyes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Deputy Foreign Minister Sergei Lavrentyev arrived. The diplomat said talks would resume.         | Sergei Lavrentyev
        Russian Presidential Spokesman Viktor Demidov told reporters A. The Kremlin official said B.     | Viktor Demidov
        Latvia's Juris Kalns spoke. He said it was late. The Latvian leader said talks would resume.               | Juris Kalns
        Latvia's Juris Kalns spoke. He said it was late. The Latvian said talks would resume.                      | Juris Kalns
        Latvia's Juris Kalns spoke. He said it was late. The Estonian leader said talks would resume.              | Estonian leader
        Senator Ines Prado arrived. The senior lawmaker said talks would resume.                         | Ines Prado
        Finance Minister Ines Prado arrived. An official said A. The official said talks would resume.   | official
        """)
    void aNounForManyOfficesMeansWhoWasNamedLast(String text, String speaker) {
        assertThat(name(last(text))).isEqualTo(speaker);
    }

    @Test
    void theLeadersAreTheTwoHeadsNamedBefore() {
        assertThat(last("""
                India and France signed a letter during Prime Minister Arvind Rao's visit to Paris. President Luc \
                Fournier received him. According to the joint statement, the leaders called for a trade deal.\
                """).speakers())
                .extracting(speaker -> speaker.actor().name())
                .containsExactly("Arvind Rao", "Luc Fournier");
    }

    @ParameterizedTest
    @CsvSource({"Anna May", "Condoleezza Rice", "Tom Price", "Hugo Young", "Oleg Grant", "Gordon Brown"})
    void aFamilyNameThatIsAWordSpeaksToo(String person) {
        String family = person.substring(person.indexOf(' ') + 1);
        assertThat(statements(
                        "Defence Minister %s met reporters. For his part, %s said talks would go on. %s pledged to pay."
                                .formatted(person, family, family)))
                .extracting(SpeakerTest::name)
                .containsExactly(person, person);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forces made gains, a task force spokesman said today. Army Col. Ivo Dale told reporters that work goes on.",
                "Forces made gains, the spokesman for the coalition said. Work goes on, Army Col. Ivo Dale told reporters.",
                "Forces made gains, a coalition spokesman said. Work goes on, according to Army Col. Ivo Dale.",
            })
    void aSpokesmanOfALedeIsNamedNext(String text) {
        assertThat(statements(text)).extracting(SpeakerTest::name).containsExactly("Ivo Dale", "Ivo Dale");
    }

    @Test
    void anOfficeWithoutAKnownHolderIsNamedNext() {
        assertThat(statements(
                        "Malta's army chief ruled out a coup. General Ivo Dale told reporters that he was loyal."))
                .extracting(SpeakerTest::name)
                .containsExactly("Ivo Dale", "Ivo Dale");
        assertThat(name(statements(
                                "Malta's army chief ruled out a coup. Trade Minister Ivo Dale told reporters that he was"
                                        + " loyal.")
                        .getFirst()))
                .isEqualTo("Malta's army chief");
    }

    @Test
    void aTopDiplomatIsTheForeignMinister() {
        assertThat(name(last("India's top diplomat said it was late."))).isEqualTo("Subrahmanyam Jaishankar");
        assertThat(name(last("China's top diplomat said it was late."))).isEqualTo("Qin Gang");
    }

    @Test
    void whoIsNamedNextWithoutSpeakingIsNoSpokesman() {
        assertThat(name(statements("Two men were held, a police spokesman said. Ivo Dale was arrested on Monday.")
                        .getFirst()))
                .isNotEqualTo("Ivo Dale");
    }
}
