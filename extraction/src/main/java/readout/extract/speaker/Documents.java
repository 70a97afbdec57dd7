package readout.extract.speaker;

import org.jspecify.annotations.Nullable;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Who speaks in a document that a phrase names: *the ministry's statement*, *a press release of the presidency*.
final class Documents {

    private final Tokens tokens;
    private final HeadWords heads;
    private final Gazetteer gazetteer;
    private final Issuers issuers;
    private final Bodies bodies;
    private final Governments governments;
    private final @Nullable String home;

    /// @param home the country whose account the article is, or null
    Documents(
            Tokens tokens,
            HeadWords heads,
            Gazetteer gazetteer,
            Issuers issuers,
            Bodies bodies,
            Governments governments,
            @Nullable String home) {
        this.tokens = tokens;
        this.heads = heads;
        this.gazetteer = gazetteer;
        this.issuers = issuers;
        this.bodies = bodies;
        this.governments = governments;
        this.home = home;
    }

    /// Who issued a document: whom its name or description tells, else whoever issued the one told of before.
    @Nullable
    Voice find(Span phrase, int head) {
        Span whole = issuers.withSource(phrase);
        Voice apposed = issuers.apposed(whole, head);
        Voice named = apposed == null ? issuers.named(whole, head) : apposed;
        Voice told = named == null ? described(whole, head) : named;
        if (told == null) {
            told = before(phrase, head);
        }
        return told == null && Descriptions.isDefinite(tokens, phrase) ? issuers.find(phrase, head) : told;
    }

    /// The body behind *by* or *from* that is only described: *a communique issued **by the union***.
    private @Nullable Voice described(Span phrase, int head) {
        for (int i = head + 1; i + 1 < phrase.end() && i < head + 3; i++) {
            if (tokens.is(i, "by") || tokens.is(i, "from")) {
                int body = phrase.end() - 1;
                return heads.is(tokens.word(body), HeadKind.BODY)
                        ? bodies.find(new Span(i + 1, phrase.end()), body, null)
                        : null;
            }
        }
        return null;
    }

    /// The body before a document's noun, of the country whose account the article is: *a **foreign ministry** press
    /// release*.
    private @Nullable Voice before(Span phrase, int head) {
        int body = tokens.is(head - 1, "press") || tokens.is(head - 1, "news") ? head - 2 : head - 1;
        String governed = body > phrase.start() ? governments.find(new Span(phrase.start(), body + 1), body) : null;
        if (governed != null) {
            Figure country = gazetteer.country(governed);
            return country == null ? null : Voice.of(country, Resolution.ROLE, 0.75);
        }
        boolean isBody = body > phrase.start() && heads.is(tokens.word(body), HeadKind.BODY);
        return isBody ? bodies.find(new Span(phrase.start(), body + 1), body, home) : null;
    }
}
