package readout.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void aSlugIsLowerCaseWithoutMarks() {
        assertThat(Slug.of("Luiz Inácio Lula da Silva")).isEqualTo("luiz-inacio-lula-da-silva");
        assertThat(Slug.of("Tô Lâm")).isEqualTo("to-lam");
    }

    @Test
    void lettersThatUnicodeDoesNotTakeApartBecomePlain() {
        assertThat(Slug.of("Radosław Sikorski")).isEqualTo("radoslaw-sikorski");
        assertThat(Slug.of("Jonas Gahr Støre")).isEqualTo("jonas-gahr-store");
        assertThat(Slug.of("Binali Yıldırım")).isEqualTo("binali-yildirim");
        assertThat(Slug.of("Đuro Macut")).isEqualTo("duro-macut");
        assertThat(Slug.of("Straße")).isEqualTo("strasse");
    }

    @Test
    void aRunOfAnythingElseBecomesOneHyphen() {
        assertThat(Slug.of("N'Djamena")).isEqualTo("n-djamena");
        assertThat(Slug.of("S&P  Global, Inc.")).isEqualTo("s-p-global-inc");
        assertThat(Slug.of("Fiamē Naomi Mataʻafa")).isEqualTo("fiame-naomi-mata-afa");
        assertThat(Slug.of("(Hamas)")).isEqualTo("hamas");
    }

    @Test
    void aNameWithoutLettersAndDigitsHasNoSlug() {
        assertThat(Slug.of("")).isEmpty();
        assertThat(Slug.of("-")).isEmpty();
        assertThat(Slug.of("…!")).isEmpty();
    }

    @Test
    void aPersonsIdEndsInTheCountryIfThereIsOne() {
        assertThat(Slug.ofPerson("Xi Jinping", "CHN")).isEqualTo("xi-jinping-chn");
        assertThat(Slug.ofPerson("António Guterres", null)).isEqualTo("antonio-guterres");
    }
}
