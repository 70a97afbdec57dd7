package readout.extract.language;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.article;
import static readout.extract.TestReader.read;
import static readout.extract.TestReader.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.event.outcome.Obstacle;
import readout.extract.Reading;
import readout.extract.Reading.NotRead;
import readout.extract.Reading.Read;

class LanguageGateTest {

    private static final String MOSTLY_SPANISH = """
            El ministro de Relaciones Exteriores dijo que el pueblo de la isla seguirá adelante. La cooperación con \
            los países vecinos es buena y debe crecer en los próximos años.\
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        es | El presidente de Chile dijo que su país quiere ampliar el comercio con el Perú y construir nuevos puertos.
        fr | Le président de la République a déclaré que la France veut renforcer la coopération avec les pays voisins.
        ru | Министр иностранных дел заявил, что стороны договорились расширить торговлю и открыть новые порты.
        zh | 外交部发言人表示，中方愿同各国加强合作，共同维护世界和平与稳定，推动贸易发展。
        de | Der Bundeskanzler sagte, dass die Zusammenarbeit mit den Nachbarn weiter wachsen und besser werden muss.
        ar | قال وزير الخارجية إن بلاده تريد توسيع التجارة مع الدول المجاورة وبناء موانئ جديدة في السنوات القادمة
        """)
    void aTextInAnotherLanguageIsNotReadAndSaysWhichItLooksLike(String language, String text) {
        assertThat(read(article(text))).isInstanceOfSatisfying(NotRead.class, notRead -> {
            assertThat(notRead.obstacle()).isEqualTo(Obstacle.LANGUAGE);
            assertThat(notRead.detail())
                    .startsWith("looks like " + language + ";")
                    .endsWith("% of its words are English function words");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Macron said no.",
                "Indian Prime Minister Narendra Modi reiterated India's support for multilateralism.",
                "Kenyan President William Ruto welcomed Rwandan President Paul Kagame.",
                "BRAZIL, INDIA, CHINA AND SOUTH AFRICA SAID THEY WOULD EXPAND TRADE IN THE COMING YEARS.",
            })
    void aShortEnglishTextIsReadHoweverManyNamesItHas(String text) {
        assertThat(read(article(text))).isInstanceOf(Read.class);
    }

    @Test
    void anEnglishTextWithForeignWordsIsRead() {
        assertThat(said("Chilean President Gabriel Boric said the programme Chile Crece Contigo would be widened."))
                .containsExactly("Gabriel Boric | said | the programme Chile Crece Contigo would be widened");
    }

    @Test
    void aForeignTextWithAnEnglishNameIsNotRead() {
        Reading reading = read(article(MOSTLY_SPANISH + " El Wall Street Journal y The Guardian lo confirmaron."));

        assertThat(reading).isInstanceOf(NotRead.class);
    }

    @Test
    void aForeignTextInCapitalsIsNotRead() {
        assertThat(read(article(MOSTLY_SPANISH.toUpperCase(java.util.Locale.ROOT))))
                .isInstanceOf(NotRead.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12 : 7", "2023-06-02", "🙂", "—"})
    void aTextWithoutWordsIsReadAndEmpty(String text) {
        assertThat(read(article(text)))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> assertThat(read.extraction().statements()).isEmpty());
    }
}
