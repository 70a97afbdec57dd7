package readout.extract.name;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.text.Dateline;
import readout.extract.text.Tokens;

/// Tells the news agency in a dateline, whose abbreviation may mean something else anywhere else: *NEW DELHI, Feb 14
/// (**PTI**)*.
final class Agencies {

    /// How far an agency stands behind the head of its paragraph.
    private static final int FARTHEST = 14;

    private final Tokens tokens;

    Agencies(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The agency among those that a name may mean, if the name stands where a dateline names one; otherwise null.
    @Nullable
    Listing listing(int start, int end, Gazetteer.Entry entry) {
        return entry.ambiguity() != null && isEnclosed(start, end) && isInDateline(start) ? agency(entry) : null;
    }

    private boolean isEnclosed(int start, int end) {
        boolean bracketed = tokens.is(start - 1, "(") && tokens.is(end, ")");
        return bracketed || (tokens.is(start - 1, "/") && tokens.is(end, "/"));
    }

    private boolean isInDateline(int token) {
        int first = token;
        while (first > 0 && token - first < FARTHEST && !tokens.startsParagraph(first)) {
            first--;
        }
        return tokens.startsParagraph(first) && Dateline.end(tokens, first) > token;
    }

    private static @Nullable Listing agency(Gazetteer.Entry entry) {
        for (Listing listing : entry.listings()) {
            String name = listing.actor().name();
            boolean reports = name.contains("News") || name.contains("Press");
            if (reports && listing.actor().type() == ActorType.ORGANISATION) {
                return listing;
            }
        }
        return null;
    }
}
