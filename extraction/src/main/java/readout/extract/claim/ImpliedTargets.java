package readout.extract.claim;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.Flaw;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.Phrases;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.Vocabulary;

/// The rules of `implied-targets.tsv`, by which words mean somebody whom they do not name.
public final class ImpliedTargets {

    private static final List<String> FORMS = List.of("practice", "actor");

    private final Phrases phrases;
    private final List<Rule> rules = new ArrayList<>();

    /// One rule.
    ///
    /// @param actor whether its phrases stand for somebody, and not for what somebody does
    /// @param readings whom they mean in whose mouth; the first that fits is taken
    record Rule(String name, boolean actor, List<Reading> readings) {}

    /// Whom the phrases of a rule mean.
    ///
    /// @param by countries whose speakers mean the target; empty for all
    /// @param about countries of which the statement must name one; empty if it need not
    /// @param target the country that is meant; absent where the words do not tell
    record Reading(
            Set<String> by, Set<String> about, @Nullable String target, double confidence) {}

    /// A phrase of a rule in a text.
    record Found(Rule rule, Span span) {}

    private ImpliedTargets(Vocabulary vocabulary) {
        phrases = new Phrases(vocabulary);
    }

    /// Loads the packaged rules and a user's. A user's rows are tried before the packaged ones.
    ///
    /// @param vocabulary takes the words of the phrases
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in either file
    public static ImpliedTargets load(Vocabulary vocabulary, @Nullable Path overlays) {
        ImpliedTargets targets = new ImpliedTargets(vocabulary);
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Flaw> flaws = new ArrayList<>();
        Set<String> columns = Set.of("rule", "form", "phrases", "by", "about", "target", "confidence");
        List<TabRow> packaged = KnowledgeTable.rows("implied-targets.tsv", columns, null);
        List<TabRow> all = KnowledgeTable.rows("implied-targets.tsv", columns, overlays);
        List<TabRow> rows = new ArrayList<>(all.subList(packaged.size(), all.size()));
        rows.addAll(packaged);
        for (TabRow row : rows) {
            int number = numbers.computeIfAbsent(row.text("rule"), name -> targets.add(name, row));
            row.list("phrases").forEach(phrase -> targets.phrases.add(phrase, number));
            targets.rules.get(number).readings().add(reading(row, flaws));
        }
        KnowledgeTable.refuse(flaws);
        return targets;
    }

    private int add(String name, TabRow row) {
        rules.add(new Rule(name.intern(), row.text("form").equals("actor"), new ArrayList<>()));
        return rules.size() - 1;
    }

    private static Reading reading(TabRow row, List<Flaw> flaws) {
        double confidence = 0;
        if (!FORMS.contains(row.text("form"))) {
            flaws.add(row.flaw("form", "it is none of " + String.join(", ", FORMS)));
        }
        try {
            confidence = Double.parseDouble(row.text("confidence"));
        } catch (NumberFormatException e) {
            flaws.add(row.flaw("confidence", "it is no number"));
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            flaws.add(row.flaw("confidence", "it does not lie between 0 and 1"));
        }
        return new Reading(
                Set.copyOf(row.list("by")),
                Set.copyOf(row.list("about")),
                row.filled("target").orElse(null),
                confidence);
    }

    /// The rule of a name.
    Rule rule(String name) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + name));
    }

    /// The phrases in a span, in text order.
    List<Found> find(Tokens tokens, Span span) {
        List<Found> found = new ArrayList<>();
        for (Phrases.Match match : phrases.find(tokens, span)) {
            found.add(new Found(rules.get(match.value()), match.span()));
        }
        return found;
    }
}
