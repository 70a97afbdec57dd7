package readout.query.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.event.statement.Actor;
import readout.event.statement.Slice;
import readout.event.statement.Speaker;
import readout.event.statement.Statement;

/// What an edit did to the statements of an article. A pure function of the two lists.
///
/// A statement that keeps its words keeps its id. It is kept when it also reads as before, wherever it stands now, and
/// a revision when it does not: *he* may be somebody else after an edit. Of the others, one that went and one that came
/// are a revision when they have the same speakers and share at least half of their words (Dice's coefficient over the
/// sets of words of their contents); the most alike are paired first, among equals the earlier in the text. An edit
/// with more than [#MOST_PAIRS] possible pairs has no such revisions: it is another text.
///
/// @param kept statements that are the same on both sides but for their place, as they are after the edit, in text
/// order
/// @param revised what came, by what went for it, in the text order of what came
/// @param added what came for nothing, in text order
/// @param retracted what went for nothing, in text order
record StatementDiff(List<Statement> kept, List<Revision> revised, List<Statement> added, List<Statement> retracted) {

    static final int MOST_PAIRS = 1_000_000;
    private static final double ALIKE = 0.5;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// One statement in the place of another.
    record Revision(Statement before, Statement after) {}

    private record Pair(Statement before, Statement after, double alike) {}

    StatementDiff {
        kept = List.copyOf(kept);
        revised = List.copyOf(revised);
        added = List.copyOf(added);
        retracted = List.copyOf(retracted);
    }

    static StatementDiff between(List<Statement> before, List<Statement> after) {
        List<Statement> gone = without(before, ids(after));
        List<Statement> come = without(after, ids(before));
        Map<String, Statement> predecessors = pair(gone, come);
        List<Statement> retracted = without(gone, ids(List.copyOf(predecessors.values())));
        before.forEach(statement -> predecessors.putIfAbsent(statement.id(), statement));

        List<Statement> kept = new ArrayList<>();
        List<Revision> revised = new ArrayList<>();
        List<Statement> added = new ArrayList<>();
        for (Statement now : after) {
            Statement then = predecessors.get(now.id());
            if (then == null) {
                added.add(now);
            } else if (Sense.of(then).equals(Sense.of(now))) {
                kept.add(now);
            } else {
                revised.add(new Revision(then, now));
            }
        }
        return new StatementDiff(kept, revised, added, retracted);
    }

    /// What went and has a successor, by the id of what came for it.
    private static Map<String, Statement> pair(List<Statement> gone, List<Statement> come) {
        long pairs = (long) gone.size() * come.size();
        if (pairs == 0 || pairs > MOST_PAIRS) {
            return new HashMap<>();
        }
        List<Words> before = gone.stream().map(Words::of).toList();
        List<Words> after = come.stream().map(Words::of).toList();
        List<Pair> candidates = new ArrayList<>();
        for (Words went : before) {
            for (Words came : after) {
                double alike = went.alike(came);
                if (alike >= ALIKE) {
                    candidates.add(new Pair(went.statement(), came.statement(), alike));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::alike).reversed());
        Map<String, Statement> predecessors = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Pair pair : candidates) {
            if (!predecessors.containsKey(pair.after().id())
                    && used.add(pair.before().id())) {
                predecessors.put(pair.after().id(), pair.before());
            }
        }
        return predecessors;
    }

    private record Words(Statement statement, Set<String> speakers, Set<String> words) {

        static Words of(Statement statement) {
            Set<String> words = statement.content().stream()
                    .map(Slice::text)
                    .flatMap(text -> NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toSet());
            return new Words(statement, StatementDiff.speakers(statement), words);
        }

        double alike(Words other) {
            if (!speakers.equals(other.speakers) || words.isEmpty() || other.words.isEmpty()) {
                return 0;
            }
            long shared = words.stream().filter(other.words::contains).count();
            return 2.0 * shared / (words.size() + other.words.size());
        }
    }

    private static Set<String> speakers(Statement statement) {
        return statement.speakers().stream().map(Speaker::actor).map(Actor::id).collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).collect(Collectors.toSet());
    }

    private static List<Statement> without(List<Statement> statements, Set<String> ids) {
        return statements.stream().filter(s -> !ids.contains(s.id())).toList();
    }
}
