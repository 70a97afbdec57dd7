package readout.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.entity;
import static readout.extract.TestReader.extraction;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.statement.Actor;
import readout.event.statement.ActorType;
import readout.event.statement.Entity;
import readout.extract.TestReader;

class EntityTest {

    @Test
    void aListedPersonHasItsWikidataIdCountryAndOffice() {
        assertThat(entity("Xi Jinping said China will open its market further.", "xi-jinping-chn")
                        .actor())
                .isEqualTo(new Actor("xi-jinping-chn", ActorType.PERSON, "Xi Jinping", "Q15031", "CHN", "President"));
    }

    @Test
    void theOfficeIsTheOneHeldOnTheDayOfPublication() {
        String text = "Olaf Scholz said the budget will be balanced.";

        assertThat(entity(text, "olaf-scholz-deu").actor().office()).isEqualTo("Chancellor");
        assertThat(extraction(TestReader.article(TestReader.published("2019-03-01"), text))
                        .entities())
                .extracting(entity -> entity.actor().office())
                .doesNotContain("Chancellor");
    }

    @Test
    void aCountryHasItsCodeAndItsAdjectivesAreKeptApart() {
        Entity cuba = entity("Cuba thanked Brazil. Cuban doctors will stay, the Cuban side said.", "CUB");

        assertThat(cuba.actor()).isEqualTo(new Actor("CUB", ActorType.COUNTRY, "Cuba", "Q241", "CUB", null));
        assertThat(cuba.mentions()).extracting(slice -> slice.text()).containsExactly("Cuba");
        assertThat(cuba.adjectives()).extracting(slice -> slice.text()).containsExactly("Cuban", "Cuban");
    }

    @Test
    void aPersonNobodyListsGetsAnIdFromNameAndCountry() {
        String text = "Tolvan Foreign Minister Mira Castell met Ghanaian Minister of Energy Kwesi Darko-Mensah.";

        assertThat(entity(text, "kwesi-darko-mensah-gha").actor())
                .isEqualTo(new Actor(
                        "kwesi-darko-mensah-gha",
                        ActorType.PERSON,
                        "Kwesi Darko-Mensah",
                        null,
                        "GHA",
                        "Minister of Energy"));
        assertThat(entity(text, "mira-castell").actor().qid()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Prime Minister of Ghana Kofi Darko-Mensah      | kofi-darko-mensah-gha
        the Ghanaian prime minister, Kofi Darko-Mensah | kofi-darko-mensah-gha
        Kofi Darko-Mensah, prime minister of Ghana     | kofi-darko-mensah-gha
        Ghana's Prime Minister Kofi Darko-Mensah       | kofi-darko-mensah-gha
        Prime Minister Kofi Darko-Mensah of Ghana      | kofi-darko-mensah-gha
        Ambassador of Ghana to Peru Kofi Darko-Mensah  | kofi-darko-mensah-gha
        """)
    void theIdOfAnUnlistedPersonIsTheSameHoweverTheTitleStands(String naming, String id) {
        assertThat(entity("On Monday " + naming + ", arrived in Rome for talks.", id)
                        .mentions())
                .extracting(slice -> slice.text())
                .containsExactly("Kofi Darko-Mensah");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nicolás Maduro        | nicolas-maduro-ven
        Nicolas Maduro Moros  | nicolas-maduro-ven
        President Erdoğan     | recep-tayyip-erdogan-tur
        Mr. Erdogan           | recep-tayyip-erdogan-tur
        Miguel Díaz-Canel     | miguel-diaz-canel-cub
        Miguel Diaz Canel     | miguel-diaz-canel-cub
        Volodymyr Zelensky    | volodymyr-zelenskyy-ukr
        Vladimir Zelensky     | volodymyr-zelenskyy-ukr
        Kishida Fumio         | fumio-kishida-jpn
        Yoon Suk Yeol         | yoon-suk-yeol-kor
        Kim Jong Un           | kim-jong-un-prk
        """)
    void otherSpellingsAndOrdersOfANameAreTheSamePerson(String spelling, String id) {
        assertThat(entity("At the summit " + spelling + " said the talks were useful for both.", id))
                .isNotNull();
    }

    @Test
    void eachOfAHundredPeopleOfOneGivenNameIsOnePerson() {
        List<String> families = IntStream.range(0, 100)
                .mapToObj(i -> "Volmer" + (char) ('a' + i % 26) + (char) ('a' + i / 26))
                .toList();
        String met = families.stream()
                .map(name -> "Mr Kadu " + name + " met miners. ")
                .collect(Collectors.joining());
        String said = families.stream()
                .map(name -> "Mr " + name + " said the pit is safe. ")
                .collect(Collectors.joining());

        assertThat(extraction(met + said).entities())
                .filteredOn(entity -> entity.actor().type() == ActorType.PERSON)
                .hasSize(100)
                .allSatisfy(person -> assertThat(person.mentions()).hasSize(2));
    }

    @Test
    void aFamilyNameBeforeTheGivenNameIsOneMention() {
        assertThat(entity("Kishida Fumio said Tokyo was watching closely.", "fumio-kishida-jpn")
                        .mentions())
                .extracting(slice -> slice.text())
                .containsExactly("Kishida Fumio");
    }

    @Test
    void allMentionsOfAPersonAreOneEntity() {
        assertThat(entity(
                                "Kenyan President William Ruto arrived on Sunday. Ruto said William Ruto never tires.",
                                "william-ruto-ken")
                        .mentions())
                .extracting(slice -> slice.text())
                .containsExactly("William Ruto", "Ruto", "William Ruto");
    }

    @Test
    void aMonthOrATownNamedLikeAWordIsNoneWhereItIsAWord() {
        assertThat(extraction("In March it was nice to be reading on the same beach, most of the guests said.")
                        .entities())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Engineer Hodan Dirie                                           | Hodan Dirie
        Minister of Lands, Housing and Urban Development Chikondi Mvula | Chikondi Mvula
        Chancellor of the Exchequer Imogen Thackeray                   | Imogen Thackeray
        Speaker of the National Assembly Ngarla Mbaidoum               | Ngarla Mbaidoum
        Datuk Azlan bin Hashim                                         | Azlan bin Hashim
        Emir Tamir bin Nasser                                          | Tamir bin Nasser
        Minister Ingrid Halvorsen-Lund                                 | Ingrid Halvorsen-Lund
        King Abdullah II                                               | Abdullah II
        Prime Minister Sheikh Hasina                                   | Sheikh Hasina
        H.E. Sayyid Badr bin Hamad Al Busaidi                          | Badr bin Hamad Al Busaidi
        Prince Faisal bin Farhan bin Abdullah                          | Faisal bin Farhan bin Abdullah
        """)
    void aTitleIsNoPartOfAName(String titled, String name) {
        assertThat(extraction("On Monday " + titled + " said the road would be closed.")
                        .entities())
                .filteredOn(entity -> entity.actor().type() == ActorType.PERSON)
                .flatExtracting(Entity::mentions)
                .extracting(slice -> slice.text())
                .containsExactly(name);
    }

    @Test
    void aPluralTitleAndItsCountriesBelongToThePeopleOfItsList() {
        assertThat(extraction("The foreign ministers of Malta and Cyprus, Rita Zammit-Vella and Stelios Andreou, met.")
                        .entities())
                .extracting(Entity::actor)
                .filteredOn(actor -> actor.type() == ActorType.PERSON)
                .extracting(actor -> actor.name() + ", " + actor.office() + ", " + actor.country())
                .containsExactly("Rita Zammit-Vella, foreign minister, MLT", "Stelios Andreou, foreign minister, CYP");
    }

    @Test
    void anAdjectiveThatIsAlsoAVerbIsACountrysAtTheHeadOfASentence() {
        assertThat(entity("Polish President Adam Wrona-Lis said the road would be closed.", "adam-wrona-lis-pol")
                        .actor()
                        .country())
                .isEqualTo("POL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NEW DELHI, Feb 14 (PTI) India will send a team, an official said.        | press-trust-of-india
        WARSAW, May 6 (PAP) - Poland will send a team, an official said.         | polish-press-agency
        ALGIERS, Oct 3 (APS) -- Algeria will send a team, an official said.      | algeria-press-service
        In Islamabad the PTI (PTI) said it will not vote, an official said.      | pakistan-tehreek-e-insaf
        """)
    void anAbbreviationIsAnAgencysInADatelineOnly(String text, String id) {
        assertThat(entity(text, id).actor().type()).isEqualTo(ActorType.ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        His Royal Highness Crown Prince Faisal bin Nasser opened the fair, an official said.  | Faisal bin Nasser
        The Chinese side was led by Vice Premier Sun Lihua, an official said.                 | Sun Lihua
        The talks were led by Foreign Minister April Young, an official said.                 | April Young
        The guest was Executive Vice Premier Lin Park, an official said.                      | Lin Park
        """)
    void stylesDaysMonthsAndPlacesDoNotCutANameBehindAnOffice(String text, String name) {
        assertThat(extraction(text).entities())
                .extracting(Entity::actor)
                .filteredOn(actor -> actor.type() == ActorType.PERSON)
                .extracting(Actor::name)
                .containsExactly(name);
    }

    @Test
    void aCountryIsNobodysGivenName() {
        assertThat(extraction("Defence Minister Israel Katz spoke. He said Israel would open the crossing.")
                        .entities())
                .extracting(found -> found.actor().name())
                .containsExactlyInAnyOrder("Israel Katz", "Israel");
    }

    @Test
    void theFirstWordOfAnOfficeIsNoPartOfTheBodyBeforeIt() {
        assertThat(extraction("World Bank Managing Director Carla Zammit said growth was slow.")
                        .entities())
                .extracting(found -> found.actor().name())
                .contains("World Bank", "Carla Zammit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        TOKYO, Nov. 2 (Kyodo) - Prime Minister Kenji Morita said taxes will fall.                        | JPN
        NAIROBI, March 4 (Reuters) - Foreign Minister Grace Otieno said taxes will fall.                 | KEN
        Secretary of State Erik Halvorsen said taxes will fall.                                          | USA
        PARIS, Feb 14 (PTI) Prime Minister Arvind Rao said taxes will fall.                              | -
        NEW DELHI, Feb 14 (PTI) President Luc Fournier said France will build a plant.                   | -
        GENEVA, May 3 (Reuters) - Prime Minister Tomas Vrana said taxes will fall.                       | -
        NAIROBI, March 4 (Reuters) - Special Envoy Tomas Vrana said taxes will fall.                     | -
        """)
    void anOfficeWithoutACountryIsOfThePlaceFromWhichTheArticleWasFiled(String text, String country) {
        assertThat(extraction(text).entities())
                .extracting(Entity::actor)
                .filteredOn(actor -> actor.type() == ActorType.PERSON)
                .extracting(Actor::country)
                .containsExactly(country);
    }
}
