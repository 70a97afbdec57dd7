package readout.peers;

import java.util.Locale;

/// A word of a sentence that a dependency parser has read.
///
/// @param start its first character in the article
/// @param end behind its last character
/// @param tag its Penn Treebank part of speech
/// @param head the index in the sentence of the word on which it depends; -1 for the root
/// @param relation how it depends on that word, as the parser names it
public record ParsedWord(String form, int start, int end, String tag, int head, String relation) {

    boolean isVerb() {
        return tag.startsWith("VB");
    }

    boolean isPronoun() {
        return tag.startsWith("PRP");
    }

    boolean isPunctuation() {
        return form.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// The relation by the name that both parsers share: *obj* is *dobj* in older schemes.
    String plainRelation() {
        String lower = relation.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "dobj" -> "obj";
            case "nsubjpass" -> "nsubj:pass";
            case "acl:relcl" -> "relcl";
            default -> lower;
        };
    }
}
