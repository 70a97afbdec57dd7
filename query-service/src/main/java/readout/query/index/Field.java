package readout.query.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The fields that queries can ask for, and how each is held. `docs/query-language.md` lists them.
public enum Field {
    /// Country or id of the speaker.
    BY(Kind.KEYWORD, true),
    /// Name of the speaker.
    SPEAKER(Kind.WORDS, true),
    /// Office in which the speaker spoke.
    OFFICE(Kind.WORDS, false),
    /// Country or id of whom the claim addresses, supports, thanks, blames.
    TO(Kind.KEYWORD, true),
    /// Country, id or rule of whom the claim means without naming anybody. An inference, and never counted under `to`.
    IMPLIED_TARGET(Kind.KEYWORD, true),
    /// Country or id of what the claim names.
    ABOUT(Kind.KEYWORD, true),
    /// Country whose account the article is.
    SIDE(Kind.KEYWORD, true),
    THEME(Kind.KEYWORD, true),
    ACT(Kind.KEYWORD, true),
    MODALITY(Kind.KEYWORD, true),
    POLARITY(Kind.KEYWORD, true),
    INTENSITY(Kind.KEYWORD, true),
    /// Event code in CAMEO. A root finds all codes below it.
    CAMEO(Kind.KEYWORD, true),
    /// Event type in PLOVER.
    PLOVER(Kind.KEYWORD, true),
    KIND(Kind.KEYWORD, true),
    FORMULATION(Kind.KEYWORD, true),
    MEETING(Kind.KEYWORD, true),
    SOURCE(Kind.KEYWORD, true),
    PUBLISHER(Kind.KEYWORD, true),
    SAID(Kind.TIME, false),
    PUBLISHED(Kind.TIME, false),
    OBSERVED(Kind.TIME, false),
    /// Words of the statement.
    TEXT(Kind.WORDS, false),
    /// Words of the article's title.
    TITLE(Kind.WORDS, false),
    /// Id of the earliest article of which the statement's own is a copy.
    COPY_OF(Kind.KEYWORD, true),
    /// The same, or the article's own id if it is no copy: one value for all copies of a text.
    COPY_GROUP(Kind.KEYWORD, true),
    /// Share of the claim's words that no other article had this side say to that side before.
    NOVELTY(Kind.NUMBER, false),
    /// Set phrase that the speaker's side had not used to that side before.
    FIRST_USE(Kind.KEYWORD, true),
    /// Id of an earlier statement whose words it mostly repeats.
    RESTATES(Kind.KEYWORD, true),
    CHANGE(Kind.KEYWORD, true),
    CAUSE(Kind.KEYWORD, true),
    /// Id of the statement.
    ID(Kind.KEYWORD, false),
    /// Id of the article.
    ARTICLE(Kind.KEYWORD, true),
    CONFIDENCE(Kind.NUMBER, false);

    /// How the values of a field are compared.
    public enum Kind {
        /// As a whole, without regard to case and diacritics.
        KEYWORD,
        /// Word by word.
        WORDS,
        /// As spans of time.
        TIME,
        /// As numbers.
        NUMBER
    }

    private final String fieldName;
    private final Kind kind;
    private final boolean facet;

    Field(Kind kind, boolean facet) {
        this.fieldName = camelCase(name());
        this.kind = kind;
        this.facet = facet;
    }

    /// The field of a name, as queries write it.
    public static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.fieldName().equals(name))
                .findFirst();
    }

    /// The name that queries and the index use.
    public String fieldName() {
        return fieldName;
    }

    private static String camelCase(String constant) {
        String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return name.toString();
    }

    public Kind kind() {
        return kind;
    }

    /// Whether answers can count its values.
    public boolean isFacet() {
        return facet;
    }

    /// The name under which the values that are counted are held.
    public String facetName() {
        return "facet_" + fieldName();
    }
}
