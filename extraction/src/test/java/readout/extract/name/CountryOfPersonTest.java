package readout.extract.name;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.extraction;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.statement.ActorType;
import readout.event.statement.Extraction;
import readout.extract.TestReader;

/// Whose somebody is whose title does not tell it.
class CountryOfPersonTest {

    private static @Nullable String country(Extraction extraction, String name) {
        return extraction.entities().stream()
                .filter(entity -> entity.actor().type() == ActorType.PERSON
                        && entity.actor().name().endsWith(name))
                .findFirst()
                .orElseThrow()
                .actor()
                .country();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The statement was issued by Council President Ama Boateng (Ghana) on Monday.                        | Boateng | GHA
        The statement was issued by Council President Jun Seo-yeon (Republic of Korea) on Monday.           | Seo-yeon | KOR
        Council President Ama Boateng (centre) spoke on Monday.                                             | Boateng |
        Among the guests were Kenya's Paul Kariuki, Botswana's Neo Kgosi and others.                        | Neo Kgosi | BWA
        Prime Minister Keir Starmer thanked Immigration Minister Robert Hale for his report.                | Hale | GBR
        Prime Minister Keir Starmer thanked President Emmanuel Macron and Immigration Minister Robert Hale. | Hale |
        Prime Minister Keir Starmer thanked the economist Robert Hale for his report.                       | Hale |
        """)
    void whatStandsAroundTellsIt(String text, String name, @Nullable String country) {
        assertThat(country(extraction(text), name)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://www.mofa.go.jp/announce/1.html | JPN
        https://news.example.org/1.html        |
        """)
    void aGovernmentNamesItsOwnMinistersWithoutACountry(String url, @Nullable String country) {
        var about = new readout.event.article.Submission(url, null, null, null, null, "2023-06-02", null);

        assertThat(country(
                        extraction(TestReader.article(
                                about, "Mr. Kenji Morita, Minister for Foreign Affairs, thanked the guests.")),
                        "Morita"))
                .isEqualTo(country);
    }
}
