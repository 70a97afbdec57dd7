package readout.extract.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Gender;

/// Who is being talked about, most recent first: what pronouns and bare roles point to.
final class Salience {

    private static final int MEMORY = 12;

    private final Deque<Figure> persons = new ArrayDeque<>();
    private List<Figure> group = List.of();
    private @Nullable Figure thing;
    private List<Figure> plural = List.of();
    private @Nullable Figure latest;
    private final Map<Integer, Figure> spoke = new HashMap<>();

    /// Unnamed people in the foreground, and the bodies for which they speak.
    private final Map<Figure, Figure> voices = new HashMap<>();

    /// The figures are now in the foreground.
    void focus(List<Figure> figures) {
        if (figures.size() > 1) {
            group = List.copyOf(figures);
            plural = group;
        }
        for (int i = figures.size() - 1; i >= 0; i--) {
            focus(figures.get(i));
        }
    }

    /// What was named last by a plural: a group, a body, people without names.
    void plural(List<Figure> figures) {
        plural = List.copyOf(figures);
    }

    /// Whom *they* means; empty if nobody was named by a plural.
    List<Figure> plural() {
        return plural;
    }

    /// Somebody whom nobody names is in the foreground, who speaks for a body: *a ministry spokesman*.
    void speaksFor(Figure body) {
        Figure person = Figure.described(ActorType.PERSON, "", null);
        voices.put(person, body);
        focus(person);
        latest = body;
    }

    private void focus(Figure figure) {
        latest = figure;
        if (!figure.isPerson()) {
            thing = figure;
            return;
        }
        persons.remove(figure);
        persons.addFirst(figure);
        if (persons.size() > MEMORY) {
            persons.removeLast();
        }
    }

    /// The person whom *he* or *she* means, or the body for which that person speaks, or null. Whoever is found is of
    /// that gender from now on.
    @Nullable
    Figure person(@Nullable Gender gender) {
        for (Figure person : persons) {
            if (gender == null || person.gender() == null || person.gender() == gender) {
                if (gender != null) {
                    person.learn(gender);
                }
                return voices.getOrDefault(person, person);
            }
        }
        return null;
    }

    /// Notes who spoke in a sentence.
    void speaks(int sentence, List<Figure> figures) {
        if (figures.size() == 1) {
            spoke.put(sentence, figures.getFirst());
        }
    }

    /// Who spoke in a sentence, or null if nobody or several did.
    @Nullable
    Figure spoke(int sentence) {
        return spoke.get(sentence);
    }

    /// Who or what came to the foreground last, or null.
    @Nullable
    Figure latest() {
        return latest;
    }

    /// The person in the foreground, or null.
    @Nullable
    Figure first() {
        return persons.peekFirst();
    }

    /// Whether somebody is in the foreground.
    boolean isPresent(Figure person) {
        return persons.contains(person);
    }

    /// People in the foreground, the most recent first.
    List<Figure> persons() {
        List<Figure> named = new ArrayList<>(persons);
        named.removeAll(voices.keySet());
        return named;
    }

    /// The last several who were in the foreground together.
    List<Figure> group() {
        return group;
    }

    /// The last body or country in the foreground.
    @Nullable
    Figure thing() {
        return thing;
    }
}
