package readout.extract.name;

/// A name where it stands.
///
/// @param start its first token
/// @param end behind its last token
/// @param from where it begins, in characters; inside a token for a part of a hyphenated word
/// @param to where it ends, in characters
public record Mention(int start, int end, int from, int to, NameUse use, Figure figure) {

    /// Whether it names the figure, as an adjective does not.
    public boolean isName() {
        return use == NameUse.NAME || use == NameUse.METONYM;
    }
}
