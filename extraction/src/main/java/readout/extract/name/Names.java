package readout.extract.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Span;

/// All names of one article.
public final class Names {

    /// So many names are looked at for what a description means: all would take the square of a long text's time.
    private static final int NEAR = 400;

    private final List<Mention> mentions;
    private final @Nullable Mention[] at;
    private final BitSet titles;
    private final BitSet portfolios;
    private @Nullable Map<Figure, Integer> firsts;

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

    /// Those with which the text begins.
    public List<Mention> first() {
        return mentions.subList(0, Math.min(mentions.size(), NEAR));
    }

    /// Those that begin before a token, the nearest first; what is far away is left out.
    public List<Mention> before(int token) {
        int end = from(token);
        return mentions.subList(Math.max(0, end - NEAR), end).reversed();
    }

    /// Those that begin in a span, in text order; both of a compound such as *U.S.-Iraq*.
    public List<Mention> in(Span span) {
        return mentions.subList(from(span.start()), from(span.end()));
    }

    /// The place in the list of the first that begins at or behind a token.
    private int from(int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether somebody or something is named before a token, however far.
    public boolean isNamedBefore(Figure figure, int token) {
        Map<Figure, Integer> known = firsts;
        if (known == null) {
            known = new HashMap<>();
            for (Mention mention : mentions) {
                known.putIfAbsent(mention.figure(), mention.start());
            }
            firsts = known;
        }
        return known.getOrDefault(figure, Integer.MAX_VALUE) < token;
    }

    /// Where the last name of somebody near before a token ends; negative if there is none.
    public int lastEnd(Figure figure, int token) {
        for (Mention mention : before(token)) {
            if (mention.figure().equals(figure)) {
                return mention.end();
            }
        }
        return -1;
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
