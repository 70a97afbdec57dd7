package readout.extract.cue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.VerbForms;
import readout.extract.text.Vocabulary;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordMap;
import readout.extract.text.WordSet;

/// The lexicon of reporting words.
public final class Cues {

    /// Stands in a particle for words between a verb and its noun: *made **his own** plea for*.
    private static final String GAP = "~";

    private static final List<String> DEGREE = List.of("highly");

    private static final int LONGEST_GAP = 5;

    /// *warned **again on late Friday** of*
    private static final int LONGEST_ADVERBIAL = 4;

    private static final WordSet PERIODS =
            WordSet.of("week", "month", "year", "weekend", "night", "evening", "morning");

    private final WordMap<List<Cue>> byForm;
    private final Set<String> verbs;

    private Cues(WordMap<List<Cue>> byForm, Set<String> verbs) {
        this.byForm = byForm;
        this.verbs = Set.copyOf(verbs);
    }

    /// Loads the packaged lexicon and a user's.
    ///
    /// @param vocabulary takes the forms of the verbs
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in any of the files
    public static Cues load(Vocabulary vocabulary, @Nullable Path overlays) {
        Map<Integer, List<Cue>> byForm = new HashMap<>();
        Set<String> verbs = new HashSet<>();
        for (Cue cue : CueFiles.load(overlays)) {
            verbs.add(cue.verb());
            for (String form : VerbForms.of(cue.verb()).all()) {
                byForm.computeIfAbsent(vocabulary.add(form), absent -> new ArrayList<>())
                        .add(cue);
            }
        }
        WordMap<List<Cue>> longestFirst = new WordMap<>();
        byForm.forEach((form, cues) -> longestFirst.put(
                form,
                cues.stream()
                        .sorted(Comparator.comparingInt(cue -> -cue.particle().size()))
                        .toList()));
        return new Cues(longestFirst, verbs);
    }

    /// Base forms of all reporting verbs.
    public Set<String> verbs() {
        return verbs;
    }

    /// Whether any cue has this form of a verb.
    public boolean has(Word word) {
        return byForm.get(word.lowerId()) != null;
    }

    /// The cues that stand at a verb, those with the most words first.
    public List<CueMatch> at(Tokens tokens, int verb, int limit) {
        List<Cue> cues = byForm.get(tokens.word(verb).lowerId());
        if (cues == null) {
            return List.of();
        }
        List<CueMatch> matches = new ArrayList<>();
        for (Cue cue : cues) {
            int end = end(tokens, cue, verb, limit);
            if (end > 0) {
                matches.add(new CueMatch(cue, verb, end));
            }
        }
        return matches;
    }

    /// The token behind the cue, 0 if its particle does not stand there. A degree may stand before the verb instead:
    /// ***highly** valued*.
    private static int end(Tokens tokens, Cue cue, int verb, int limit) {
        int at = verb + 1;
        if (cue.particle().equals(DEGREE) && verb > 0 && tokens.is(verb - 1, DEGREE.getFirst())) {
            return at;
        }
        boolean first = true;
        boolean afterGap = false;
        for (String part : cue.particle()) {
            if (part.equals(GAP)) {
                afterGap = true;
                continue;
            }
            int found = find(
                    tokens,
                    part,
                    at,
                    Math.min(limit, at + 1 + (afterGap ? LONGEST_GAP : first ? LONGEST_ADVERBIAL : 0)),
                    afterGap);
            if (found < 0) {
                return 0;
            }
            at = found + 1;
            first = false;
            afterGap = false;
        }
        return at;
    }

    private static int find(Tokens tokens, String part, int from, int limit, boolean afterGap) {
        for (int i = from; i < limit; i++) {
            if (tokens.is(i, part)) {
                return i;
            }
            boolean passes = afterGap ? !tokens.tag(i).isVerb() && tokens.tag(i) != Tag.IN : isPassedOver(tokens, i);
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isPassedOver(Tokens tokens, int token) {
        return tokens.in(token, WordClass.TRANSPARENT_ADVERB)
                || tokens.in(token, WordClass.WEEKDAY)
                || tokens.in(token, WordClass.DAY)
                || (tokens.is(token, "on") && tokens.in(token + 1, WordClass.WEEKDAY))
                || isPeriod(tokens, token, token + 1)
                || isPeriod(tokens, token - 1, token)
                || (tokens.is(token, "more") && tokens.is(token - 1, "once"))
                || tokens.tag(token) == Tag.RB
                || (tokens.is(token, "in") && tokens.is(token + 1, "particular"))
                || tokens.is(token, "particular");
    }

    /// *called **this week** for*
    private static boolean isPeriod(Tokens tokens, int modifier, int token) {
        return (tokens.is(modifier, "this") || tokens.is(modifier, "last")) && PERIODS.contains(tokens.word(token));
    }
}
