package readout.extract.speaker;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells whose *the government* is, with no country beside it: that of the country whose government the text named
/// last, else of the country whose account the text is.
final class Governments {

    /// Words that may stand between a country and its government: ***Kenya**'s new federal **government***.
    private static final int BETWEEN = 3;

    private final Tokens tokens;
    private final Names names;
    private final @Nullable String home;

    Governments(Tokens tokens, Names names, @Nullable String home) {
        this.tokens = tokens;
        this.names = names;
        this.home = home;
    }

    /// ISO 3166-1 alpha-3 of the country whose government a phrase describes that names none, or null.
    ///
    /// @param head its head noun
    @Nullable
    String find(Span phrase, int head) {
        if (!tokens.is(head, "government") || head > phrase.start() + 2 || isLocal(phrase, head)) {
            return null;
        }
        for (Mention mention : names.before(phrase.start())) {
            if (isGoverned(mention)) {
                return mention.figure().country();
            }
        }
        return home;
    }

    /// Whether another word than *federal* tells which government is meant: *the regional government*.
    private boolean isLocal(Span phrase, int head) {
        boolean plain = tokens.in(head - 1, WordClass.DETERMINER)
                || tokens.is(head - 1, "federal")
                || tokens.is(head - 1, "central")
                || tokens.is(head - 1, "national");
        return head == phrase.start() || !plain || head + 1 < phrase.end();
    }

    /// Whether a country's name or adjective stands before *government*.
    private boolean isGoverned(Mention mention) {
        boolean country = mention.figure().country() != null && mention.figure().type() == ActorType.COUNTRY;
        int at = mention.end();
        while (country && at < mention.end() + BETWEEN && !tokens.is(at, "government")) {
            boolean goesOn =
                    tokens.in(at, WordClass.POSSESSIVE_MARK) || (tokens.tag(at).isAdjective() && names.at(at) == null);
            if (!goesOn) {
                return false;
            }
            at++;
        }
        return country && tokens.is(at, "government");
    }
}
