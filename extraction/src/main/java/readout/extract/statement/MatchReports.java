package readout.extract.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import readout.extract.cue.Frame;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Takes the verbs of speech out of match reports whose objects are deeds: *announced his return with a goal*,
/// *demanded more*. What players and coaches say with a clause or in quotation marks stays.
final class MatchReports {

    /// What only a match has, and what else it has.
    private static final WordSet PLAIN = WordSet.of(
            "goalkeeper",
            "midfielder",
            "striker",
            "winger",
            "equaliser",
            "equalizer",
            "half-time",
            "halftime",
            "first-half",
            "second-half",
            "stoppage",
            "hat-trick",
            "offside",
            "crossbar",
            "wicket",
            "wickets",
            "innings",
            "batsman",
            "bowler",
            "quarterback",
            "touchdown",
            "touchdowns",
            "tie-break",
            "semi-final",
            "quarter-final");

    private static final WordSet POSSIBLE = WordSet.of(
            "goal",
            "goals",
            "corner",
            "yards",
            "penalty",
            "substitute",
            "league",
            "scored",
            "winner",
            "win",
            "defender",
            "header",
            "match",
            "season",
            "minute",
            "half",
            "crowd",
            "title");

    private static final int ENOUGH = 6;

    private MatchReports() {}

    /// Removes such statements if the text is a match report.
    static void silence(Tokens tokens, List<Draft> drafts) {
        boolean any = false;
        for (Draft draft : drafts) {
            any |= isDeed(tokens, draft);
        }
        if (any && isMatch(tokens)) {
            drafts.removeIf(draft -> isDeed(tokens, draft));
        }
    }

    private static boolean isDeed(Tokens tokens, Draft draft) {
        Frame frame = draft.frame();
        boolean noun = frame == Frame.OBJECT || frame == Frame.INFINITIVE;
        return noun && draft.hearer() == null && !tokens.quotes().contains(draft.start());
    }

    private static boolean isMatch(Tokens tokens) {
        Set<String> seen = new HashSet<>();
        int plain = 0;
        int possible = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i).lower();
            if (PLAIN.contains(word)) {
                plain += seen.add(word) ? 1 : 0;
            } else if (POSSIBLE.contains(word)) {
                possible += seen.add(word) ? 1 : 0;
            }
        }
        return plain > 0 && 2 * plain + possible >= ENOUGH;
    }
}
