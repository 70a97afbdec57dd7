package readout.extract.name;

import org.jspecify.annotations.Nullable;

/// What stands before or behind a person's name and tells the person's office.
///
/// @param office in the words of the text, without the country; absent for a bare *Mr.*
/// @param country ISO 3166-1 alpha-3, where the title names one
/// @param several whether it stands before a list of people: *Ministers A and B*
/// @param gender what *Mr.* or *spokeswoman* tells
/// @param start its first token
/// @param end behind its last token
record Title(
        @Nullable String office,
        @Nullable String country,
        @Nullable Gender gender,
        boolean several,
        int start,
        int end) {

    /// The same, up to another token.
    Title until(int newEnd) {
        return new Title(office, country, gender, several, start, newEnd);
    }

    /// The same, of a country that the text names behind the person.
    Title of(String itsCountry) {
        return new Title(office, itsCountry, gender, several, start, end);
    }
}
