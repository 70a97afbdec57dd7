package readout.extract.name;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All names of one article.
public final class Names {

    private final List<Mention> mentions;
    private final @Nullable Mention[] at;
    private final BitSet titles;
    private final BitSet portfolios;

    Names(List<Mention> mentions, BitSet titles, BitSet portfolios, int tokens) {
        this.mentions = List.copyOf(mentions);
        this.titles = titles;
        this.portfolios = portfolios;
        this.at = new Mention[tokens];
        for (Mention mention : this.mentions) {
            for (int i = mention.start(); i < mention.end(); i++) {
                if (at[i] == null) {
                    at[i] = mention;
                }
            }
        }
    }

    /// In text order.
    public List<Mention> mentions() {
        return mentions;
    }

    /// The mention that covers a token; the first one for a compound such as *U.S.-Iraq*.
    public @Nullable Mention at(int token) {
        return token >= 0 && token < at.length ? at[token] : null;
    }

    /// Whether a token stands in the title of a person whom the text names beside it.
    public boolean isTitle(int token) {
        return titles.get(token);
    }

    /// Whether a token tells what somebody's office is about: *Minister of **Public Security***.
    public boolean isPortfolio(int token) {
        return portfolios.get(token);
    }

    /// The first name of a person between two tokens.
    public @Nullable Mention personIn(int start, int end) {
        for (int i = start; i < end; i++) {
            Mention mention = at(i);
            if (mention != null && mention.figure().isPerson()) {
                return mention;
            }
        }
        return null;
    }
}
