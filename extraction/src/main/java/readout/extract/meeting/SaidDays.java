package readout.extract.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import readout.event.statement.MeetingType;
import readout.extract.name.Figure;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds the day on which something was said: the one that its reporting clause names, else the one on which its
/// speaker said something before, else the day of the encounter, else the day of publication. A clause that speaks
/// of an earlier time without telling the day (*last month*, *in 2019*, *has long said*) leaves it open.
///
/// Statements are asked about in text order.
public final class SaidDays {

    /// How many tokens before the cue may belong to it.
    private static final int NEAR = 6;

    private final Tokens tokens;
    private final Days days;
    private final Encounter encounter;
    private final IntPredicate said;
    private final Map<String, Day> bySpeaker = new HashMap<>();

    /// Finds the days of one article.
    ///
    /// @param said whether a token stands in what somebody is said to have said
    public SaidDays(Tokens tokens, Days days, Encounter encounter, IntPredicate said) {
        this.tokens = tokens;
        this.days = days;
        this.encounter = encounter;
        this.said = said;
    }

    /// The day of one statement, or null if the text leaves it open.
    ///
    /// @param cue the reporting words, if there are any
    public @Nullable Day of(@Nullable Span cue, List<Figure> speakers) {
        if (cue == null) {
            return otherwise(speakers);
        }
        Day told = told(cue);
        if (told != null) {
            speakers.forEach(speaker -> bySpeaker.put(speaker.actor().id(), told));
            return told;
        }
        return isEarlier(cue) ? null : otherwise(speakers);
    }

    private @Nullable Day told(Span cue) {
        Day after = days.find(cue.end(), end(cue));
        if (after != null) {
            return after;
        }
        int start = start(cue);
        int near = Math.max(start, cue.start() - NEAR);
        Day before = days.find(near, cue.start());
        return before == null ? days.find(start, Math.min(near, start + NEAR)) : before;
    }

    /// Where the narrator's words around the cue begin.
    private int start(Span cue) {
        int start = cue.start();
        int limit = tokens.sentenceAround(start).start();
        while (start > limit && !said.test(start - 1)) {
            start--;
        }
        return start;
    }

    private int end(Span cue) {
        int end = cue.end();
        int limit = tokens.sentenceAround(cue.start()).end();
        while (end < limit && !said.test(end)) {
            end++;
        }
        return end;
    }

    private boolean isEarlier(Span cue) {
        if (tokens.is(cue.start() - 1, "had")) {
            return true;
        }
        int end = end(cue);
        for (int i = Math.max(start(cue), cue.start() - NEAR); i < end; i++) {
            boolean adverb = tokens.in(i, WordClass.EARLIER) && !tokens.in(i + 1, WordClass.DAY);
            boolean ago = tokens.is(i, "ago");
            boolean vague = tokens.is(i - 1, "in") && (tokens.in(i, WordClass.MONTH) || isYear(i));
            if (adverb || ago || vague) {
                return true;
            }
        }
        return false;
    }

    private boolean isYear(int token) {
        String text = tokens.word(token).text();
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }

    private @Nullable Day otherwise(List<Figure> speakers) {
        for (Figure speaker : speakers) {
            Day before = bySpeaker.get(speaker.actor().id());
            if (before != null) {
                return before;
            }
        }
        return encounter.type() == MeetingType.NONE || encounter.day() == null ? days.published() : encounter.day();
    }
}
