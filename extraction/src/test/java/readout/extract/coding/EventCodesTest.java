package readout.extract.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.event.statement.Coding;
import readout.extract.knowledge.FlawedFilesException;
import readout.extract.text.Vocabulary;

class EventCodesTest {

    private static final EventCodes PACKAGED = EventCodes.load(new Vocabulary(), null);

    private static final List<String> PLOVER = List.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void everyDeedHasCodesWhateverItIsAbout(Deed deed) {
        assertThat(PACKAGED.find(deed, 0).codings()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void allCodesAreOfTheCodebooks(Deed deed) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            EventCodes.Row row = PACKAGED.find(deed, 1L << bit);
            assertThat(codes(row.cameo())).allMatch(code -> code.matches("(0[1-9]|1\\d|20)\\d{1,2}|0\\d{2}"));
            assertThat(codes(row.plover())).isSubsetOf(PLOVER);
        }
    }

    private static List<String> codes(Coding coding) {
        String code = coding.code();
        return code == null ? coding.alternatives() : List.of(code);
    }

    @Test
    void rowsOfAUserAreTriedFirst() throws IOException {
        overlay("event-words.tsv", "word|form|deed|matter|field", "salute|verb||saluting|");
        overlay("event-codes.tsv", "deed|matters|cameo|plover|alternatives|reason", "praise|saluting|050|SUPPORT||");
        EventCodes codes = EventCodes.load(new Vocabulary(), folder);

        assertThat(codes.find(Deed.PRAISE, codes.words().bit("saluting"))
                        .cameo()
                        .code())
                .isEqualTo("050");
        assertThat(codes.find(Deed.PRAISE, 0).cameo().code()).isEqualTo("051");
    }

    @Test
    void aMatterThatNoWordTellsIsRefused() throws IOException {
        overlay("event-codes.tsv", "deed|matters|cameo|plover|alternatives|reason", "praise|moonshine|050|SUPPORT||");

        assertThatThrownBy(() -> EventCodes.load(new Vocabulary(), folder))
                .isInstanceOf(FlawedFilesException.class)
                .hasMessageContaining("no word of event-words.tsv tells moonshine");
    }

    @Test
    void whereACodebookHasNoCodeTheTableSaysWhy() throws IOException {
        overlay("event-codes.tsv", "deed|matters|cameo|plover|alternatives|reason", "praise||051|-||");

        assertThatThrownBy(() -> EventCodes.load(new Vocabulary(), folder))
                .isInstanceOf(FlawedFilesException.class)
                .hasMessageContaining("reason");
    }

    private void overlay(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines).replace('|', '\t') + "\n");
    }
}
