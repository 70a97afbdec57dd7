package readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.event.article.Article;
import readout.event.article.KeptText;
import readout.extract.TestReader;

/// The conventions of PolNeAR, shown on `source | cue | content`.
class PolnearQuotesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        Mira Castell said that the budget would grow.;                    Mira Castell | said | that the budget would grow
        Mira Castell has repeatedly said the budget would grow.;          Mira Castell | has repeatedly said | the budget would grow
        Mira Castell bluntly said the budget would grow.;                 Mira Castell | bluntly said | the budget would grow
        Mira Castell said: "The budget will grow.";                       Mira Castell | said: | "The budget will grow."
        "The budget will grow," Mira Castell said.;                       Mira Castell | said | "The budget will grow,"
        Mira Castell (L-Lima) said the budget would grow.;                Mira Castell (L-Lima) | said | the budget would grow
        Mira Castell, a lawyer in Lima, said the budget would grow.;      Mira Castell, a lawyer in Lima, | said | the budget would grow
        "The budget will grow," said Mira Castell, a lawyer in Lima.;     Mira Castell, a lawyer in Lima | said | "The budget will grow,"
        Mira Castell, in a letter, said the budget would grow.;           Mira Castell | said | the budget would grow
        The hall was full of farmers who said the budget would grow.;     who | said | the budget would grow
        Mira Castell agreed that the budget was old and that it must grow.; Mira Castell | agreed | that the budget was old and that it must grow
        “The budget will grow.” ― Mira Castell;                           Mira Castell | ― | “The budget will grow.”
        """)
    void spansAreWidenedAsTheCorpusMarksThem(String text, String expected) {
        assertThat(quotes(text)).containsExactly(expected);
    }

    @Test
    void theCueOfATranscriptIsItsColon() {
        assertThat(quotes("Minister Mira Castell: The budget will grow.\n\nMinister Jonas Weir: It must not."))
                .containsExactly(
                        "Minister Mira Castell | : | The budget will grow", "Minister Jonas Weir | : | It must not");
    }

    private static List<String> quotes(String text) {
        Article article = TestReader.article(text);
        JsonNode json = NeutralFormat.json("own", KeptText.of(text), TestReader.extraction(article));
        List<String> lines = new ArrayList<>();
        json.get("quotes")
                .forEach(quote -> lines.add(slices(quote, "speaker_offsets", text) + " | "
                        + slices(quote, "cue_offsets", text) + " | " + slices(quote, "content_offsets", text)));
        return lines;
    }

    private static String slices(JsonNode quote, String field, String text) {
        List<String> slices = new ArrayList<>();
        quote.get(field)
                .forEach(pair -> slices.add(
                        text.substring(pair.get(0).asInt(), pair.get(1).asInt())));
        return String.join(" / ", slices);
    }
}
