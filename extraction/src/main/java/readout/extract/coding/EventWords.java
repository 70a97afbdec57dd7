package readout.extract.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.Flaw;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.VerbForms;
import readout.extract.text.Vocabulary;
import readout.extract.text.Word;
import readout.extract.text.WordMap;

/// The words of `event-words.tsv`, by which a claim tells an event coder what it is about.
final class EventWords {

    private static final int MOST_MATTERS = Long.SIZE;

    private final WordMap<EventWord> cues = new WordMap<>();
    private final WordMap<EventWord> verbs = new WordMap<>();
    private final WordMap<EventWord> nouns = new WordMap<>();
    private final Map<String, Long> matters = new HashMap<>();

    private EventWords() {}

    static EventWords load(Vocabulary vocabulary, @Nullable Path overlays) {
        EventWords words = new EventWords();
        List<Flaw> flaws = new ArrayList<>();
        Set<String> columns = Set.of("word", "form", "deed", "matter", "field");
        for (TabRow row : KnowledgeTable.rows("event-words.tsv", columns, overlays)) {
            words.add(row, vocabulary, flaws);
        }
        KnowledgeTable.refuse(flaws);
        return words;
    }

    private void add(TabRow row, Vocabulary vocabulary, List<Flaw> flaws) {
        long bits = 0;
        for (String matter : row.list("matter")) {
            bits |= matters.computeIfAbsent(matter, _ -> 1L << matters.size());
        }
        if (matters.size() > MOST_MATTERS) {
            flaws.add(row.flaw("matter", "there are more than %d matters".formatted(MOST_MATTERS)));
        }
        Deed deed = row.filled("deed").isEmpty()
                ? null
                : row.oneOf("deed", Deed.values(), flaws).orElse(null);
        EventWord meaning = new EventWord(
                deed, bits, row.filled("field").map(String::intern).orElse(null));
        String word = row.text("word");
        switch (row.text("form")) {
            case "cue" -> VerbForms.of(word).all().forEach(form -> cues.put(vocabulary.add(form), meaning));
            case "verb" -> VerbForms.of(word).all().forEach(form -> verbs.put(vocabulary.add(form), meaning));
            case "noun" -> nouns.put(vocabulary.add(word), meaning);
            default -> flaws.add(row.flaw("form", "it is none of cue, verb, noun"));
        }
    }

    /// The bit of a matter; 0 if no word tells it.
    long bit(String matter) {
        return matters.getOrDefault(matter, 0L);
    }

    @Nullable
    EventWord cue(Word word) {
        return cues.get(word.lowerId());
    }

    @Nullable
    EventWord verb(Word word) {
        return verbs.get(word.lowerId());
    }

    @Nullable
    EventWord noun(Word word) {
        return nouns.get(word.lowerId());
    }
}
