package readout.extract.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.PUBLISHED;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.extraction;
import static readout.extract.TestReader.published;
import static readout.extract.TestReader.said;
import static readout.extract.TestReader.speakers;
import static readout.extract.TestReader.statements;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.article.Submission;

/// Speakers whom a text names elsewhere, in another form, or not at all.
class UnnamedSpeakerTest {

    private static String last(String text) {
        return speakers(statements(text).getLast());
    }

    private static String lastAt(String url, String text) {
        var about = new Submission(url, null, null, null, null, PUBLISHED, null);
        return speakers(extraction(article(about, text)).statements().getLast());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://www.gov.uk/government/news/a  | The Prime Minister said that the port would open. | Rishi Sunak
        https://www.mofa.go.jp/press/1.html   | The Prime Minister said that the port would open. | Fumio Kishida
        https://www.example.org/news/1.html   | The Prime Minister said that the port would open. | Prime Minister
        https://www.gov.uk/government/news/a  | A prime minister said that the port would open.   | prime minister
        https://192.0.2.7/a                   | The Prime Minister said that the port would open. | Prime Minister
        """)
    void aGovernmentsOwnAccountSpeaksOfItsOwnMinisters(String url, String text, String speaker) {
        assertThat(lastAt(url, text)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Kenya's federal government accepted the plan. The federal government said it would pay.    | Kenya
        The Kenyan government said it was late. A federal government statement welcomed the plan.  | Kenya
        The Kenyan government left. The regional government said it would pay.                     | regional government
        """)
    void theGovernmentIsTheOneNamedLast(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @Test
    void whoWasDescribedByHisCountryIsMeantByHisOfficeAlone() {
        assertThat(last("""
                Prime Minister Rishi Sunak spoke with the United States President about the port. The President welcomed \
                progress against the Assad regime.\
                """)).isEqualTo("Joe Biden");
        assertThat(last("""
                Prime Minister Rishi Sunak spoke with the President of France about the port. The Prime Minister and the \
                President welcomed progress against the Assad regime.\
                """)).isEqualTo("Rishi Sunak, Emmanuel Macron");
        assertThat(last("""
                Prime Minister Rishi Sunak spoke with President Biden about the President of France. The President \
                welcomed the plan.\
                """)).isEqualTo("Joe Biden");
    }

    @Test
    void aLetterIsOfWhomItIsFrom() {
        assertThat(last("""
                President Luc Fournier received a letter from the Chilean President Gabriel Boric. The letter also \
                stressed that the port matters.\
                """)).isEqualTo("Gabriel Boric");
    }

    @Test
    void anAdviserIsNamedBeforeWhomHeAdvises() {
        assertThat(last("""
                Tesfu Kidane, the national security adviser to Ethiopian Prime Minister Abiy Ahmed, confirmed that the \
                road is open. The plan "is good," Tesfu said.\
                """)).isEqualTo("Tesfu Kidane");
    }

    @Test
    void theCapitalsOfALabelAreWhoWasNamed() {
        assertThat(last("""
                MODERATOR: We will hear from Mr. Kang Min-ho of the Republic of Korea and Tom Price of Malta.

                FOREIGN MINISTER KANG: We agreed that the alliance is strong.

                MR PRICE: We support the talks on the port.

                DR. KANG: We will work with Malta on this.\
                """)).isEqualTo("Kang Min-ho");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The two Presidents agreed to open the road.
        The two Heads of State underscored the need for a road.
        The two leaders welcomed the plan.
        """)
    void headsOfStateAreThoseWhoAreNamed(String sentence) {
        assertThat(last("""
                At the invitation of His Excellency Uhuru Kenyatta, President of the Republic of Kenya, His Excellency \
                Ismail Omar Guelleh, President of the Republic of Djibouti, made a visit to Nairobi. Kenya and Djibouti \
                share a border. \
                """ + sentence)).isEqualTo("Uhuru Kenyatta, Ismail Omar Guelleh");
    }

    @Test
    void rebelsAreNoPartOfWhoMeets() {
        assertThat(last("""
                The government of Kenya and rebels said on Monday that they were ready. The government said it would wait, \
                while the rebels demanded a ceasefire.\
                """)).isEqualTo("rebels");
        assertThat(last("""
                President Uhuru Kenyatta met Prime Minister Rishi Sunak in Nairobi. The rebels said they would not \
                stop.\
                """)).isEqualTo("rebels");
        assertThat(last("""
                President Uhuru Kenyatta met Prime Minister Rishi Sunak in Nairobi. The officials said they would not \
                stop.\
                """)).isEqualTo("Uhuru Kenyatta, Rishi Sunak");
    }

    @Test
    void whoIsOnlyDescribedAndSpeaksSecondStaysBehind() {
        assertThat(last("""
                Malta is ready to wait, President Myriam Spiteri Debono said on Sunday, even as another official accused \
                Cyprus of delay. "We are calm," she said.\
                """)).isEqualTo("Myriam Spiteri Debono");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        “We raised the matter before,” Tass quoted Ana Ruiz as saying on Sunday. | We raised the matter before
        “We raised the matter before,” Tass quoted Ana Ruiz as saying.           | We raised the matter before
        “We raised it,” Tass quoted Ana Ruiz as telling reporters in Minsk.      | We raised it
        On Sunday, Tass quoted Ana Ruiz as saying that all was well.             | all was well
        """)
    void wordsBeforeWhoQuotesThemAreTheContent(String text, String content) {
        assertThat(said(text))
                .singleElement()
                .asString()
                .startsWith("Ana Ruiz | ")
                .endsWith("| " + content);
    }

    @Test
    void particlesOfKenyaAndMauritaniaGoOnAName() {
        assertThat(last("President Daniel arap Moi said that the port would open."))
                .isEqualTo("Daniel arap Moi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The Harbour Council met. The members of the Council further called for calm.          | Harbour Council
        The Harbour Council met. Council members called for calm.                             | Harbour Council
        The Harbour Council (HC) members welcomed the plan. The members called for calm.      | Harbour Council
        A choir sang. The members called for calm.                                            | members
        """)
    void membersSpeakForTheirBody(String text, String speaker) {
        assertThat(last(text)).isEqualTo(speaker);
    }

    @Test
    void whomAnOfficeIsForMayBeLeftOut() {
        assertThat(last("Ana Ruiz, the High Commissioner for Harbours, came. The High Commissioner called for calm."))
                .isEqualTo("Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The leader of the opposition accused him of haste.            | leader of the opposition
        The head of the main opposition party called the plan weak.   | head of the main opposition party
        """)
    void theOppositionIsNotLedByTheHeadOfGovernment(String sentence, String speaker) {
        assertThat(last("British Prime Minister Keir Starmer said the budget was sound. " + sentence))
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2005-04-25 | President Bush said ties were good.          | George W. Bush
        2012-04-25 | Prime Minister Cameron said ties were good.  | David Cameron
        2012-04-25 | Canadian Prime Minister Cameron said it was late. | Cameron
        1975-04-25 | President Bush said ties were good.          | Bush
        2014-07-11 | Foreign Minister G.L. Peiris said ties were good. | G.L. Peiris
        """)
    void aFamilyNameWithAnOfficeIsItsHolderOnThatDay(String day, String text, String speaker) {
        assertThat(speakers(
                        extraction(article(published(day), text)).statements().getLast()))
                .isEqualTo(speaker);
    }
}
