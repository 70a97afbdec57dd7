package readout.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.PUBLISHED;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.names;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.speakers;
import static readout.extract.TestReader.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.article.Submission;

/// Whom the last statement of a text means that does not name its speaker.
class MeantSpeakerTest {

    private static String last(String text) {
        return speakers(statements(text).getLast());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Foreign Minister of Nauru met his guests. He said that ties were good.              | Foreign Minister of Nauru
        HANOI, May 3 (Reuters) - Palau's new trade minister arrived. She said talks would go on. | Palau's new trade minister
        On Friday, the deputy mayor of Hallen, on a visit, met farmers. He said aid was coming.  | deputy mayor of Hallen
        The Turkish president arrived in Riga. He said the straits will stay open.               | Recep Tayyip Erdogan
        Ana Ruiz met the mayor of Hallen. She said the bridge would open.                        | Ana Ruiz
        Ministers met in Riga. Ana Ruiz came late. She said the bridge would open.               | Ana Ruiz
        """)
    void aPronounMeansTheOfficeWithWhichASentenceBegan(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pavel Orlenko arrived. A senior diplomat said talks went on. He added that they were hard.     | senior diplomat
        Pavel Orlenko arrived. A spokesman for the Foreign Ministry of Ghana said talks went on. He added that they were hard. | Foreign Ministry of Ghana
        Pavel Orlenko said A is so. A reporter asked whether B was so. He said C was so.               | Pavel Orlenko
        """)
    void aPronounMeansWhoSpokeLastThoughUnnamed(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pavel Orlenko spoke. Ambassador Ines Prado went to Rome, where she warned that time was short.  | Ines Prado
        Pavel Orlenko spoke. Mayor Ines Prado left the hall after she said the talks had failed.        | Ines Prado
        Pavel Orlenko spoke. The bridge that Ines Prado built is safe, he said.                         | Pavel Orlenko
        """)
    void aPronounBehindAVerbMayMeanItsSubject(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sen. Ines Prado came. The senator said the bill was good.            | Ines Prado
        Gov. Tom Ridley came. The governor said the bill was good.           | Tom Ridley
        Rep. Tom Ridley came. The congressman said the bill was good.        | Tom Ridley
        Rep. Tom Ridley came. The governor said the bill was good.           | governor
        """)
    void anAbbreviatedOfficeIsTheSameOffice(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Helen Marsh said it was late. The economist said prices would rise.                               | Helen Marsh
        Helen Marsh said it was late. The 62-year-old said she would resign.                              | Helen Marsh
        Helen Marsh said it was late. The Labour Party lawmaker said she would resign.                    | Helen Marsh
        An economist said it was early. Helen Marsh said it was late. The economist said prices rose.     | economist
        Helen Marsh said it was late. The judge said she would resign.                                    | judge
        Helen Marsh said it was late. The state's lawyer said prices would rise.                          | state's lawyer
        "It is late," Helen Marsh said, a day after the economist said prices rose.                       | economist
        """)
    void whatThePressCallsSomebodyMeansWhoSpokeLast(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Association of Flight Attendants met. The union said wages must rise.         | Association of Flight Attendants
        Human Rights Watch published a report. The group said the law was cruel.         | Human Rights Watch
        The Ministry of Finance met lenders. The group said the law was cruel.           | group
        The Lebanese army moved. The army said the border was calm.                      | Lebanese Armed Forces
        """)
    void aGroupIsTheBodyNamedBefore(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A report by Human Rights Watch said villages had burned.                                     | Human Rights Watch
        A statement issued by the Foreign Ministry of Ghana said talks would go on.                  | Foreign Ministry of Ghana
        The White House statement said the call was good.                                            | White House
        Talks went on, according to a communique issued by the Foreign Ministry of Ghana.            | Foreign Ministry of Ghana
        Talks failed, the Foreign Ministry of Ghana said in a statement. The statement added A is so. | Foreign Ministry of Ghana
        Pavel Orlenko tweeted that talks went on. The tweet added that they were hard.               | Pavel Orlenko
        Footage from Human Rights Watch shows that villages had burned.                              | footage from Human Rights Watch
        """)
    void aDocumentSpeaksForThoseWhoIssuedIt(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        South Korean troops fired after North Korea did. The North said the border was calm.   | North Korea
        South Korean and North Korean envoys met. The South said the border was calm.    | South Korea
        South Korean troops fired. The North said the border was calm.                         | North
        """)
    void aHalfOfADividedCountryIsKnownBesideTheOther(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @Test
    void anOfficeIsThePersonQuotedNextByABareName() {
        assertThat(speakers(statements("""
                        Nauru's finance minister on Tuesday told lawmakers that prices were falling.

                        "There is no shortage," Luis Vega told a committee.""").getFirst())).isEqualTo("Luis Vega");
    }

    @Test
    void aPronounMayBeOneOfTwoSpeakers() {
        assertThat(last("""
                President Luc Fournier met Prime Minister Arvind Rao. He and Prime Minister Rao agreed to expand trade.\
                """)).isEqualTo("Luc Fournier, Arvind Rao");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        President Tomas Mbeki received President Luc Fournier. President Fournier came. The President said A. | Tomas Mbeki
        President Tomas Mbeki met Mayor Ana Ruiz. President Fournier came. The president said A.              | Fournier
        """)
    void anOfficeWithACapitalIsTheOwnCountrys(String text, String speaker) {
        assertThat(last(text.replace("said A.", "said that trade grew."))).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Pavel Orlenko met Ines Prado, during which the latter said that trade grew.     | Ines Prado
        Pavel Orlenko met Ines Prado. The former said that trade grew.                  | Pavel Orlenko
        """)
    void theLatterIsWhoWasNamedLast(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @Test
    void whoRequestsAnonymitySaysNothing() {
        assertThat(said("The envoys requested anonymity. Ines Prado requested aid for farmers."))
                .containsExactly("Ines Prado | requested | aid for farmers");
    }

    @Test
    void theHostIsWhoReceived() {
        assertThat(last("""
                General Secretary Luc Fournier hosted a reception for a delegation in Riga. The host said trade grew.\
                """)).isEqualTo("Luc Fournier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The delegation was led by Kunna Minglu – member of the bureau. Kunna said trade grew. He said A is so.",
                "Anna Lund, the party's leader told reporters that it was over.",
                "Mumtaz Vahidi, spokesperson of the office said that the talks were good.",
                "Minister of State for External Affairs Meera Lekhi said A is so. Lekhi said it was good.",
                "President of Abkhazia Republic Raul Kobalia said it was good.",
                "Army Chief of Staff Brig. Gen. Thomas Weidman said the raid worked.",
                "The president of the club, Ana Ruiz herself said it was good.",
                "Ana Ruiz at a meeting held to discuss Niger called for talks.",
            })
    void aNameIsSeenWhereverItStands(String text) {
        assertThat(last(text))
                .isIn(
                        "Kunna Minglu",
                        "Anna Lund",
                        "Mumtaz Vahidi",
                        "Meera Lekhi",
                        "Raul Kobalia",
                        "Thomas Weidman",
                        "Ana Ruiz");
    }

    @Test
    void aBodyBeforeADocumentsNounIssuedItForTheCountryWhoseAccountTheArticleIs() {
        Submission kenyan = new Submission(null, null, null, null, "KEN", PUBLISHED, null);

        assertThat(extraction(article(kenyan, "The port is open, a foreign ministry press release said."))
                        .statements())
                .singleElement()
                .satisfies(statement -> assertThat(
                                statement.speakers().getFirst().actor().name())
                        .isEqualTo("Foreign Ministry of Kenya"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        President Luc Fournier told visiting lawmakers from Japan that ties were good.     | Japan
        President Luc Fournier told a group of Brazilian senators that ties were good.     | Brazil
        President Luc Fournier told Japanese reporters that ties were good.                |
        """)
    void whoIsOnlyDescribedHearsForHisCountry(String text, String target) {
        assertThat(names(statements(text).getLast().claims().getFirst().targets()))
                .isEqualTo(target == null ? java.util.List.of() : java.util.List.of(target));
    }

    @Test
    void twoMayStandBehindWith() {
        assertThat(said("""
                With Iran warning of a response and Israel dismissing the threat, officials met on Friday.\
                """)).containsExactly("Iran | warning of | a response", "Israel | dismissing | the threat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If Judge Cooper agrees that it is late, Mr. Irvine will go.",
                "Unless the court says that it is late, Mr. Irvine will go.",
                "There are issues that the government may agree to discuss on Monday.",
            })
    void whatIsOnlySupposedIsNotSaid(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Said Senator Ines Prado (D – Hallen), “We need no more lawyers.”             | Ines Prado | Said     | We need no more lawyers
        The United Kingdom also pledged £94.5 million in aid to rebuild schools.     | United Kingdom | pledged | £94.5 million in aid to rebuild schools
        Patrick Irvine says questions on the bills should be left to the judge.      | Patrick Irvine | says | questions on the bills should be left to the judge
        The president, Ana Ruiz, reemphasized support for the bill.                  | Ana Ruiz | reemphasized | support for the bill
        """)
    void reportsAreFoundInOtherForms(String text, String speaker, String cue, String content) {
        assertThat(said(text)).containsExactly(speaker + " | " + cue + " | " + content);
    }

    @Test
    void aMinistryMayBeAboutManyThings() {
        assertThat(last("The Ministry of Land, Infrastructure, Transport and Tourism warned that roads were bad."))
                .isEqualTo("Ministry of Land, Infrastructure, Transport and Tourism");
        assertThat(last("The Ministry of Trade, Germany and France said that roads were bad."))
                .isEqualTo("Ministry of Trade, Germany, France");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Linden Museum of Art has a wing. It holds gems, according to its director, German historian Max Vogler. | Max Vogler
        The Linden Museum of Art has a wing. The lamps are new, according to the museum.   | Linden Museum of Art
        The vote was held. Broadcasters said the wing was closed.                          | broadcasters
        The new Uruguayan ambassador to Tehran also said that ties are good.               | Uruguayan ambassador to Tehran
        """)
    void aDescriptionIsWhatTellsWhoSpeaks(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Caretaker Foreign Minister Ana Ruiz of Malta received a call from the Foreign Minister of Cyprus, Pavel Orlenko. The Foreign Minister said ties were good. | Ana Ruiz
        Acting Prime Minister Ana Ruiz spoke on Monday. The Prime Minister said the bridge would open. | Ana Ruiz
        Deputy Prime Minister Ana Ruiz spoke on Monday. The Prime Minister said the bridge would open. | Prime Minister
        """)
    void whoHoldsAnOfficeForTheTimeBeingIsCalledByIt(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ivo Dale praised two sailors. "Sgt. Al Stig, 22, and Sgt. Bo Brook were brave," he said.          | Ivo Dale
        The best speech came from Ana Ruiz, chief of the Harbour Party, who said the port is safe.         | Ana Ruiz
        The office of President Ana Ruiz said the port is safe.                           | office of President Ana Ruiz
        Junior members in the National Assembly said the port is safe.         | Junior members in the National Assembly
        Ana Ruiz met Luis Vega. Lena Vogt said Ana Ruiz and Luis Vega speak often and that the two leaders hope for rain. | Lena Vogt
        """)
    void whoIsOnlySpokenOfDoesNotSpeak(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @Test
    void theTwoLeadersAreThoseOfTheSentence() {
        assertThat(last(
                        "Lena Vogt met Mayor Ada Boro. Ana Ruiz and Luis Vega wrote to each other, and the two leaders said"
                                + " they would meet."))
                .isEqualTo("Ana Ruiz, Luis Vega");
    }

    @Test
    void thePresidentOfAnOfficialTextIsHisCountrys() {
        Submission about = new Submission(null, null, "The White House", null, null, "2012-12-19", "en");
        assertThat(speakers(extraction(
                                article(
                                        about,
                                        "The President and Prime Minister David Cameron spoke by phone. The "
                                                + "President thanked him for his support. The two leaders agreed to meet soon."))
                        .statements()
                        .getLast()))
                .isEqualTo("Barack Obama, David Cameron");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Straits Times", "Paris desk", "AFP (in The Hindu)"})
    void aPaperOrDeskIsNoGovernment(String source) {
        Submission about = new Submission(null, null, source, null, null, "2012-12-19", "en");
        assertThat(speakers(extraction(article(about, "The President said the plan was late."))
                        .statements()
                        .getLast()))
                .isEqualTo("President");
    }
}
