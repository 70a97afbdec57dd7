package readout.extract.name;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;

/// A name that was found, before it is known whose.
///
/// @param start its first token
/// @param end behind its last token
/// @param from where it begins, in characters
/// @param to where it ends, in characters
/// @param entry what the gazetteer lists for it; absent for a name that was found by its form
/// @param listing what it was taken for; absent where nothing was
/// @param title the title that stands with a person's name
record Candidate(
        int start,
        int end,
        int from,
        int to,
        ActorType type,
        NameUse use,
        Gazetteer.@Nullable Entry entry,
        @Nullable Listing listing,
        @Nullable Title title) {

    static Candidate listed(int start, int end, int from, int to, Gazetteer.Entry entry, Listing listing) {
        return new Candidate(start, end, from, to, listing.actor().type(), listing.use(), entry, listing, null);
    }

    Candidate with(Title found) {
        return new Candidate(start, end, from, to, type, use, entry, listing, found);
    }

    /// The same over other tokens.
    Candidate over(int newStart, int newEnd, int newFrom, int newTo) {
        return new Candidate(newStart, newEnd, newFrom, newTo, type, use, entry, listing, title);
    }

    boolean isPerson() {
        return type == ActorType.PERSON;
    }

    boolean isName() {
        return use == NameUse.NAME || use == NameUse.METONYM;
    }

    /// The country that a listed country, its adjective, its seat, or a listed body points to.
    @Nullable
    String country() {
        return listing == null ? null : listing.actor().country();
    }

    boolean isCountry() {
        return type == ActorType.COUNTRY && listing != null;
    }
}
