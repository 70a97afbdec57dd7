package readout.extract.name;

import java.util.Locale;

/// What a noun makes of the name or description at whose head it stands.
public enum HeadKind {
    /// A person's office: *Foreign Minister*.
    OFFICE,
    /// Several people with the same office: *Ministers*.
    OFFICES,
    /// What an office is about: *Foreign Affairs* in *Minister of Foreign Affairs*.
    PORTFOLIO,
    /// What a person is, without a title: *a resident*.
    ROLE,
    /// A party to a talk: *the Cuban side*, *both countries*.
    SIDE,
    /// *Ministry*, *Party*.
    BODY,
    /// *Summit*, *Forum*.
    EVENT,
    /// *Palace*, *Sea*.
    PLACE,
    /// What speaks without being anybody: *the survey*.
    DOCUMENT;

    /// As the file writes it.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind as a bit, which never leaves the process.
    @SuppressWarnings("EnumOrdinal")
    int bit() {
        return 1 << ordinal();
    }
}
