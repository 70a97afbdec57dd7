package readout.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import readout.evaluate.Marks.MarkedStatement;
import readout.event.statement.Slice;

/// Scores the statements of one article.
final class StatementScorer {

    private static final Pattern OPENING = Pattern.compile("^[\\s\"“”‘’'.,;:…-]*(that\\s+)?[\"“‘']*");
    private static final Pattern CLOSING = Pattern.compile("[\\s\"“”‘’'.,;:…-]+$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Marks gold;
    private final Marks ours;
    private final AcceptedNames names;
    private final StatementPairs pairs;
    private final Scores scores;
    private final List<String> failures = new ArrayList<>();

    StatementScorer(String text, Marks gold, Marks ours, Scores scores) {
        this.gold = gold;
        this.ours = ours;
        this.names = new AcceptedNames(gold.mentions());
        this.pairs = new StatementPairs(text, gold.statements(), ours.statements());
        this.scores = scores;
    }

    /// Adds to the scores.
    ///
    /// @param byFlag gets whether each required statement was found, under its flags
    /// @return what was missed, invented, or given to the wrong speaker, one line each
    List<String> score(Map<String, Tally> byFlag) {
        for (int g = 0; g < gold.statements().size(); g++) {
            MarkedStatement statement = gold.statements().get(g);
            if (statement.optional()) {
                continue;
            }
            boolean found = pairs.isFound(g);
            statement.flags().stream().distinct().forEach(flag -> byFlag.merge(flag, Tally.of(found), Tally::plus));
            if (found) {
                scoreFound(statement, pairs.oursFor(g));
            } else {
                scoreMissed(statement);
            }
        }
        for (MarkedStatement invented : pairs.invented()) {
            failures.add("invented: " + line(invented));
            Tally wrong = new Tally(0, 1, 0);
            scores.add(Figure.STATEMENT_SPAN, wrong);
            scores.add(Figure.STATEMENT_SPEAKER, wrong);
            scores.add(Figure.STATEMENT_EXACT, wrong);
            scores.add(Figure.STATEMENT_THEMES, shared(Set.of(), Set.copyOf(invented.themes())));
        }
        scores.add(Figure.ARTICLE_THEMES, shared(Set.copyOf(gold.themes()), Set.copyOf(ours.themes())));
        return List.copyOf(failures);
    }

    private void scoreFound(MarkedStatement statement, MarkedStatement found) {
        scores.add(Figure.STATEMENT_SPAN, true);
        boolean right = names.speakersAgree(statement, found);
        if (!right) {
            failures.add("speaker %s instead of %s".formatted(String.join(", ", found.speakers()), line(statement)));
        }
        scores.add(Figure.STATEMENT_SPEAKER, right);
        String said = trimmed(StatementPairs.whole(found));
        scores.add(
                Figure.STATEMENT_EXACT,
                said.equals(trimmed(statement.content())) || said.equals(trimmed(StatementPairs.whole(statement))));
        Slice cue = statement.cue();
        if (cue != null) {
            Slice ourCue = found.cue();
            scores.add(Figure.CUE, ourCue != null && NameForm.of(cue.text()).equals(NameForm.of(ourCue.text())));
        }
        scores.add(Figure.KIND, statement.kind().equals(found.kind()));
        int targets = names.shared(statement.targets(), found.targets());
        scores.add(
                Figure.TARGETS,
                new Tally(
                        targets,
                        found.targets().size() - targets,
                        statement.targets().size() - targets));
        scores.add(Figure.STATEMENT_THEMES, shared(Set.copyOf(statement.themes()), Set.copyOf(found.themes())));
    }

    private void scoreMissed(MarkedStatement statement) {
        failures.add("missed: " + line(statement));
        Tally missed = new Tally(0, 0, 1);
        scores.add(Figure.STATEMENT_SPAN, missed);
        scores.add(Figure.STATEMENT_SPEAKER, missed);
        scores.add(Figure.STATEMENT_EXACT, missed);
        scores.add(Figure.STATEMENT_THEMES, shared(Set.copyOf(statement.themes()), Set.of()));
    }

    private static String line(MarkedStatement statement) {
        String content = statement.content().stream().map(Slice::text).collect(Collectors.joining(" / "));
        return "%s | %s".formatted(String.join(", ", statement.speakers()), content);
    }

    private static Tally shared(Set<String> marked, Set<String> found) {
        Set<String> both = new HashSet<>(marked);
        both.retainAll(found);
        return new Tally(both.size(), found.size() - both.size(), marked.size() - both.size());
    }

    private static String trimmed(List<Slice> slices) {
        String words = slices.stream()
                .sorted(Comparator.comparingInt(Slice::start))
                .map(slice -> CLOSING.matcher(OPENING.matcher(slice.text()).replaceFirst(""))
                        .replaceFirst(""))
                .collect(Collectors.joining(" "));
        return BLANKS.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
