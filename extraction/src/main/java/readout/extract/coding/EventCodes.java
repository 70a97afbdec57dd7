package readout.extract.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Codebook;
import readout.event.statement.Coding;
import readout.event.statement.NoneReason;
import readout.extract.knowledge.Flaw;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.Vocabulary;

/// The codes of `event-codes.tsv` with the words that lead to them.
public final class EventCodes {

    private static final String NONE = "-";

    private final EventWords words;
    private final Map<Deed, List<Row>> rows = new EnumMap<>(Deed.class);

    /// One line: what a claim must be about, and its codes then.
    record Row(long matters, Coding cameo, Coding plover) {

        List<Coding> codings() {
            return List.of(cameo, plover);
        }
    }

    private EventCodes(EventWords words) {
        this.words = words;
    }

    /// Loads the packaged tables and a user's. A user's rows are tried before the packaged ones.
    ///
    /// @param vocabulary takes the words
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in any of the files
    public static EventCodes load(Vocabulary vocabulary, @Nullable Path overlays) {
        EventCodes codes = new EventCodes(EventWords.load(vocabulary, overlays));
        List<Flaw> flaws = new ArrayList<>();
        Set<String> columns = Set.of("deed", "matters", "cameo", "plover", "alternatives", "reason", "mode");
        List<TabRow> packaged = KnowledgeTable.rows("event-codes.tsv", columns, null);
        List<TabRow> all = KnowledgeTable.rows("event-codes.tsv", columns, overlays);
        all.subList(packaged.size(), all.size()).forEach(row -> codes.add(row, flaws));
        packaged.forEach(row -> codes.add(row, flaws));
        KnowledgeTable.refuse(flaws);
        return codes;
    }

    private void add(TabRow row, List<Flaw> flaws) {
        long bits = 0;
        for (String matter : row.list("matters")) {
            long bit = words.bit(matter);
            if (bit == 0) {
                flaws.add(row.flaw("matters", "no word of event-words.tsv tells " + matter));
            }
            bits |= bit;
        }
        Deed deed = row.oneOf("deed", Deed.values(), flaws).orElse(null);
        Coding cameo = coding(row, "cameo", Codebook.CAMEO, row.list("alternatives"), flaws);
        Coding plover = coding(row, "plover", Codebook.PLOVER, List.of(), flaws);
        if (deed != null && cameo != null && plover != null) {
            Coding done = row.filled("mode").map(plover::inMode).orElse(plover);
            rows.computeIfAbsent(deed, _ -> new ArrayList<>()).add(new Row(bits, cameo, done));
        }
    }

    private static @Nullable Coding coding(
            TabRow row, String column, Codebook codebook, List<String> alternatives, List<Flaw> flaws) {
        if (!row.text(column).equals(NONE)) {
            return Coding.of(codebook, row.text(column).intern(), alternatives);
        }
        return row.oneOf("reason", NoneReason.values(), flaws)
                .map(reason -> Coding.none(codebook, reason, alternatives))
                .orElse(null);
    }

    EventWords words() {
        return words;
    }

    /// The first row of a deed of which a claim has all matters.
    Row find(Deed deed, long matters) {
        for (Row row : rows.getOrDefault(deed, List.of())) {
            if ((row.matters() & ~matters) == 0) {
                return row;
            }
        }
        throw new IllegalStateException("event-codes.tsv has no row for every claim that does: " + deed);
    }
}
