package readout.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlawTest {

    @TempDir
    private Path folder = Path.of("");

    private Overlay overlay = new Overlay(folder);

    @BeforeEach
    void openFolder() {
        overlay = new Overlay(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            events.tsv        ~ id|name                 ~ roseau-fair|Fair of Roseau          ~ events.tsv:2: id: roseau-fair should be fair-of-roseau
            events.tsv        ~ id|name                 ~ |Fair of Roseau                     ~ events.tsv:2: id: there is none
            events.tsv        ~ id|aliases              ~ fair-of-roseau|Fair                 ~ events.tsv:2: name: a new actor needs a name
            events.tsv        ~ id|name|qid             ~ roseau-fair|Roseau Fair|148         ~ events.tsv:2: qid: 148 is no Wikidata id such as Q148
            events.tsv        ~ id|name|qid             ~ roseau-fair|Roseau Fair|Q0          ~ events.tsv:2: qid: Q0 is no Wikidata id such as Q148
            events.tsv        ~ id|name|country         ~ roseau-fair|Roseau Fair|DOM1        ~ events.tsv:2: country: DOM1 is not listed in countries.tsv
            events.tsv        ~ id|name|country         ~ roseau-fair|Roseau Fair|DMA|x       ~ events.tsv:2: 4 cells under 3 columns
            events.tsv        ~ id|aliases              ~ g20-summit|-G21 summit              ~ events.tsv:2: aliases: -G21 summit takes away what is not there
            events.tsv        ~ id|name                 ~ havana|Havana                       ~ events.tsv:2: id: havana is listed in places.tsv, line PLACE
            countries.tsv     ~ id|name|status          ~ CUX|Cubania|member                  ~ countries.tsv:2: id: CUX is no ISO 3166-1 alpha-3 code
            countries.tsv     ~ id|name                 ~ XAB|Somewhere                       ~ countries.tsv:2: status: a new country needs one
            countries.tsv     ~ id|status               ~ CUB|partner                         ~ countries.tsv:2: status: partner is none of [member, observer, other, territory]
            places.tsv        ~ id|name                 ~ portsmouth-fort|Portsmouth Fort     ~ places.tsv:2: kind: a new place needs one
            places.tsv        ~ id|name|kind            ~ portsmouth-fort|Portsmouth Fort|sea ~ places.tsv:2: kind: sea is none of [city, venue, region, territory, water]
            persons.tsv       ~ id|office|from          ~ xi-jinping-chn|Mayor|1985-13        ~ persons.tsv:2: from: 1985-13 is no date such as 2013, 2013-03 or 2013-03-14
            persons.tsv       ~ id|office|to            ~ xi-jinping-chn|Mayor|soon           ~ persons.tsv:2: to: soon is no date such as 2013, 2013-03 or 2013-03-14
            persons.tsv       ~ id|office|from|to       ~ xi-jinping-chn|Mayor|1990|1985      ~ persons.tsv:2: to: the term ends on 1985-12-31, before it begins on 1990-01-01
            persons.tsv       ~ id|from                 ~ xi-jinping-chn|1985                 ~ persons.tsv:2: office: a term needs the office that was held
            persons.tsv       ~ id|office|country       ~ xi-jinping-chn|Mayor|CHI            ~ persons.tsv:2: country: CHI is not listed in countries.tsv
            persons.tsv       ~ id|name|country|office  ~ ann-doe|Ann Doe|DMA|Mayor           ~ persons.tsv:2: id: ann-doe should be ann-doe-dma
            ambiguous.tsv     ~ name|ambiguity|otherwise ~ Roseau|town|a river                ~ ambiguous.tsv:2: ambiguity: town is none of [personal-name, word, place, longer-name, shared]
            ambiguous.tsv     ~ name|ambiguity          ~ Roseau|place                        ~ ambiguous.tsv:2: otherwise: there is none
            ambiguous.tsv     ~ name|ambiguity|otherwise|preferred ~ Roseau|place|a river|nobody ~ ambiguous.tsv:2: preferred: nobody is not listed
            """)
    void aFlawIsToldWithFileLineAndColumn(String file, String header, String row, String told) {
        overlay.file(file, header, row);

        assertThat(overlay.flaws())
                .singleElement()
                .asString()
                .satisfies(flaw -> assertThat(flaw).startsWith(told.replace("PLACE", "")));
    }

    @Test
    void aColumnThatIsNotKnownIsTold() {
        overlay.file("events.tsv", "id|name|since", "roseau-fair|Roseau Fair|1990");

        assertThat(overlay.flaws())
                .containsExactly("events.tsv:1: since: no such column; there are aliases, country, id, name, qid");
    }

    @Test
    void aColumnThatIsThereTwiceIsTold() {
        overlay.file("events.tsv", "id|name|name", "roseau-fair|Roseau Fair|Roseau Fair");

        assertThat(overlay.flaws()).containsExactly("events.tsv:1: name: the column is there twice");
    }

    @Test
    void anIdThatIsListedTwiceInAFileIsTold() {
        overlay.file("events.tsv", "id|name", "roseau-fair|Roseau Fair", "", "# again", "roseau-fair|Roseau Fair");

        assertThat(overlay.flaws()).containsExactly("events.tsv:5: id: roseau-fair is listed twice in this file");
    }

    @Test
    void aSecondRowOfAPersonNeedsAnOfficeAndTheSameName() {
        overlay.file(
                "persons.tsv",
                "id|name|country|office",
                "ann-doe-dma|Ann Doe|DMA|Mayor of Roseau",
                "ann-doe-dma|Ann Roe|DMA|Judge",
                "ann-doe-dma|Ann Doe|DMA|");

        assertThat(overlay.flaws())
                .containsExactly(
                        "persons.tsv:3: id: ann-doe-dma is listed twice in this file",
                        "persons.tsv:4: id: ann-doe-dma is listed twice in this file");
    }

    @Test
    void anAmbiguousNameThatIsListedTwiceIsTold() {
        overlay.file("ambiguous.tsv", "name|ambiguity|otherwise", "Roseau|place|a river", "Roseau|place|a river");

        assertThat(overlay.flaws()).containsExactly("ambiguous.tsv:3: name: Roseau is listed twice in this file");
    }

    @Test
    void aFileThatIsNotInUtf8IsTold() throws IOException {
        Files.write(folder.resolve("events.tsv"), new byte[] {'i', 'd', '\n', (byte) 0xE9});

        assertThat(overlay.flaws()).containsExactly("events.tsv:1: the file is not in UTF-8");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        Files.writeString(folder.resolve("events.tsv"), "\uFEFFid\tname\r\nroseau-fair\tRoseau Fair\r\n");

        assertThat(overlay.flaws()).isEmpty();
        assertThat(overlay.actor("roseau-fair").name()).isEqualTo("Roseau Fair");
    }

    @Test
    void allFlawsOfAllFilesAreToldAtOnce() {
        overlay.file("events.tsv", "id|name|qid", "roseau-fair|Roseau Fair|148", "q|Y|", "|Z|")
                .file("places.tsv", "id|name|kind", "fort|Fort|castle");

        assertThat(overlay.flaws())
                .containsExactlyInAnyOrder(
                        "events.tsv:2: qid: 148 is no Wikidata id such as Q148",
                        "events.tsv:4: id: there is none",
                        "places.tsv:2: kind: castle is none of [city, venue, region, territory, water]",
                        "events.tsv:3: id: q should be y");
    }
}
