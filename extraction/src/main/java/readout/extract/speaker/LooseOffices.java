package readout.extract.speaker;

import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Gives nouns for the holders of many offices (*the official*, *the diplomat*, *the spokeswoman*) to those who were
/// named before.
final class LooseOffices {

    /// Nouns for holders of many offices, who have been named before.
    private static final WordSet NOUNS = WordSet.of("diplomat", "official", "lawmaker", "politician");

    /// How far behind a name such a noun may mean its bearer, in tokens.
    private static final int FARTHEST = 1_000;

    private final Tokens tokens;
    private final Names names;

    LooseOffices(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// Whether a noun is one of those.
    static boolean has(String noun) {
        return NOUNS.contains(noun) || noun.startsWith("spokes");
    }

    /// Whether a phrase with such a noun means somebody.
    ///
    /// @param held his office, in lower case
    boolean fits(Figure person, String held, Span phrase, String noun) {
        return isCalled(held, noun) && isLastOfKind(person, phrase, noun);
    }

    /// Whether a holder of an office may be called by a noun for many.
    private static boolean isCalled(String held, String noun) {
        return switch (noun) {
            case "diplomat" ->
                held.contains("foreign")
                        || held.contains("external affairs")
                        || held.contains("secretary of state")
                        || held.contains("ambassador")
                        || held.contains("envoy")
                        || held.contains("diplomat");
            case "lawmaker" ->
                held.contains("senator")
                        || held.contains("lawmaker")
                        || held.contains("representative")
                        || held.contains("congress")
                        || held.contains("speaker");
            case "official", "politician" -> !Offices.isTop(held);
            default ->
                held.contains("spokesperson")
                        || held.contains(noun)
                        || (held.contains("spokes") && noun.equals("spokesperson"));
        };
    }

    /// Whether somebody was named before, and nobody else was called by the noun since without a name.
    private boolean isLastOfKind(Figure person, Span phrase, String noun) {
        int named = names.lastEnd(person, phrase.start());
        if (named >= 0 && phrase.start() - named > FARTHEST) {
            return false;
        }
        for (int i = named; named >= 0 && i < phrase.start(); i++) {
            String lower = tokens.word(i).lower();
            boolean other = lower.startsWith(noun)
                    && !tokens.is(i - 1, "the")
                    && (names.at(i + 1) == null || lower.length() > noun.length());
            if (other) {
                return false;
            }
        }
        return named >= 0 || noun.startsWith("spokes") || noun.equals("diplomat");
    }
}
