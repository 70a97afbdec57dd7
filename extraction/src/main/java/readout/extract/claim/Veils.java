package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.clause.Clauses;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds those whom a claim means without naming them: unnamed actors (*a certain country*), which are targets by their
/// words, and whom the words mean in the mouth of this speaker, which is only implied.
final class Veils {

    private static final WordSet POINTERS = WordSet.of("reference", "referring", "swipe", "jab", "dig", "alluding");

    /// Tokens within which somebody was named who is meant now; keeps the whole linear in the text.
    private static final int FARTHEST = 1_000;

    private final Tokens tokens;
    private final Names names;
    private final Actors actors;
    private final Sides sides;
    private final ImpliedTargets rules;

    Veils(Clauses clauses, Actors actors, Sides sides, ImpliedTargets rules) {
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.actors = actors;
        this.sides = sides;
        this.rules = rules;
    }

    /// The unnamed actors of a claim, by their words, or those who are meant where the text says so: *in a reference to
    /// the United States*, or because it has named before whom the words mean in this mouth.
    List<Figure> actors(Context context, Span part) {
        List<Figure> found = new ArrayList<>();
        for (ImpliedTargets.Found phrase : rules.find(tokens, part)) {
            boolean where = tokens.is(phrase.span().start() - 1, "in")
                    || tokens.is(phrase.span().start() - 1, "across");
            if (phrase.rule().actor() && !where) {
                List<Figure> told = told(part);
                found.addAll(told.isEmpty() ? List.of(expected(phrase, context)) : told);
            }
        }
        return found.stream().distinct().toList();
    }

    private Figure expected(ImpliedTargets.Found phrase, Context context) {
        ImpliedTargets.Reading reading = reading(phrase.rule(), context);
        String target = reading == null ? null : reading.target();
        Figure country = target == null ? null : sides.country(target);
        boolean one = !tokens.word(phrase.span().end() - 1).lower().endsWith("s");
        boolean named =
                one && country != null && isNamedBefore(country, phrase.span().start());
        return named ? Objects.requireNonNull(country) : inWords(phrase.span());
    }

    private boolean isNamedBefore(Figure country, int token) {
        for (int i = Math.max(0, token - FARTHEST); i < token; i++) {
            Mention mention = names.at(i);
            boolean name =
                    mention != null && mention.isName() && mention.figure().type() == ActorType.COUNTRY;
            if (name && country.country() != null && names(country(country), new Span(i, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private Figure inWords(Span span) {
        boolean article = tokens.tag(span.start()) == Tag.DT && !tokens.is(span.start(), "some");
        return Figure.described(
                ActorType.ORGANISATION,
                tokens.text(article && span.length() > 1 ? span.start() + 1 : span.start(), span.end()),
                null);
    }

    /// Whom the sentence, or the next one, says to be meant.
    private List<Figure> told(Span part) {
        Span sentence = tokens.sentenceAround(part.start());
        for (int i = sentence.start(); i < sentence.end(); i++) {
            int behind = i + 2;
            boolean points = POINTERS.contains(tokens.word(i)) && (tokens.is(i + 1, "to") || tokens.is(i + 1, "at"));
            int from = points ? actors.reached(new Span(behind, Math.min(behind + 4, sentence.end()))) : -1;
            if (from >= 0) {
                return actors.joined(from, commaBehind(from, sentence.end()));
            }
        }
        return List.of();
    }

    private int commaBehind(int token, int limit) {
        int end = token;
        while (end < limit && !tokens.is(end, ",")) {
            end++;
        }
        return end;
    }

    /// Whom a claim means; null if it names its target or means nobody. One that can be told goes before one that
    /// cannot.
    @Nullable
    Implied implied(Context context, Span part) {
        Implied open = null;
        for (ImpliedTargets.Found phrase : rules.find(tokens, part)) {
            ImpliedTargets.Reading reading = reading(phrase.rule(), context);
            Figure target = reading == null || reading.target() == null ? null : sides.country(reading.target());
            if (reading == null || isNamed(phrase.span()) || (target != null && isNamed(target, context, part))) {
                continue;
            }
            Implied implied = new Implied(phrase.rule().name(), target, phrase.span(), reading.confidence());
            if (target != null) {
                return implied;
            }
            open = open == null ? implied : open;
        }
        return open;
    }

    private ImpliedTargets.@Nullable Reading reading(ImpliedTargets.Rule rule, Context context) {
        for (ImpliedTargets.Reading reading : rule.readings()) {
            boolean by = reading.by().isEmpty()
                    || context.speakers().stream()
                            .anyMatch(speaker -> reading.by().contains(country(speaker)));
            if (by && (reading.about().isEmpty() || namesOne(reading.about(), context))) {
                return reading;
            }
        }
        return null;
    }

    /// Whether a claim names whom its words mean, or he says it himself.
    private boolean isNamed(Figure target, Context context, Span part) {
        String country = country(target);
        return names(country, part)
                || context.speakers().stream().anyMatch(speaker -> country.equals(speaker.country()));
    }

    private static String country(Figure figure) {
        return Objects.requireNonNullElse(figure.country(), "");
    }

    private boolean namesOne(Set<String> countries, Context context) {
        return context.content().stream().anyMatch(piece -> countries.stream().anyMatch(code -> names(code, piece)));
    }

    private boolean names(String country, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && country.equals(mention.figure().country())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the words say whose practice they name: *bullying **by** X*, ***Rwandan** interference*.
    private boolean isNamed(Span span) {
        Mention before = span.start() > 0 ? names.at(span.start() - 1) : null;
        boolean by = tokens.is(span.end(), "by") && actors.reached(new Span(span.end() + 1, span.end() + 4)) >= 0;
        return before != null || by;
    }
}
