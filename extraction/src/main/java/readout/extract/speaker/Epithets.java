package readout.extract.speaker;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Gender;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Gives what the press calls somebody instead of repeating a name to whoever spoke last: *the analyst*, *the
/// 62-year-old*, *the Labour leader*.
final class Epithets {

    /// Nouns that tell what somebody is, and no office that only one may hold.
    private static final WordSet NOUNS = WordSet.of(
            "academic",
            "activist",
            "analyst",
            "author",
            "banker",
            "billionaire",
            "businessman",
            "businesswoman",
            "campaigner",
            "democrat",
            "diplomat",
            "economist",
            "entrepreneur",
            "executive",
            "expert",
            "historian",
            "lawmaker",
            "lawyer",
            "laureate",
            "legislator",
            "official",
            "politician",
            "pollster",
            "professor",
            "prosecutor",
            "republican",
            "researcher",
            "scholar",
            "scientist",
            "strategist",
            "tycoon",
            "veteran");

    /// Nouns that tell it together with the party or the body to which somebody belongs.
    private static final WordSet BESIDE_BODIES =
            WordSet.of("leader", "mp", "mep", "mla", "member", "senator", "representative", "stalwart", "figure");

    private static final WordSet HONOURS =
            WordSet.of("majesty", "highness", "excellency", "holiness", "eminence", "honour", "honor", "lordship");

    /// How far before a description another is looked for, in tokens.
    private static final int FARTHEST = 600;

    private final Tokens tokens;
    private final Names names;
    private final Salience salience;

    Epithets(Tokens tokens, Names names, Salience salience) {
        this.tokens = tokens;
        this.names = names;
        this.salience = salience;
    }

    /// Who is called so, or null.
    ///
    /// @param head the head noun of the phrase
    @Nullable
    Figure find(Span phrase, int head) {
        Figure honoured = honoured(phrase, head);
        if (honoured != null) {
            return honoured;
        }
        Figure last = salience.latest();
        if (last == null
                || !last.isPerson()
                || !Character.isUpperCase(last.name().codePointAt(0))) {
            return null;
        }
        if (!tokens.is(phrase.start(), "the") || isOwned(phrase) || !isEpithet(phrase, head, last)) {
            return null;
        }
        return isNamedInSentence(last, phrase.start()) || isOfAnother(phrase.start(), head) ? null : last;
    }

    /// Whether somebody's is named, who is another than who spoke: *the state**'s** lawyer*.
    private boolean isOwned(Span phrase) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (tokens.tag(i) == Tag.POS) {
                return true;
            }
        }
        return false;
    }

    /// Who is meant by words that only honour: ***His Majesty***, ***Her Royal Highness***.
    private @Nullable Figure honoured(Span phrase, int head) {
        boolean his = tokens.is(phrase.start(), "his");
        boolean honour = (his || tokens.is(phrase.start(), "her")) && HONOURS.contains(tokens.word(head));
        return honour && head == phrase.end() - 1 ? salience.person(his ? Gender.HE : Gender.SHE) : null;
    }

    private boolean isEpithet(Span phrase, int head, Figure person) {
        String noun = tokens.word(head).lower();
        if (noun.endsWith("-year-old") || NOUNS.contains(tokens.word(head))) {
            return head == phrase.end() - 1;
        }
        if (isCompatriot(phrase, head, person)) {
            return true;
        }
        Figure body = BESIDE_BODIES.contains(tokens.word(head)) ? body(phrase, head) : null;
        boolean abroad = body != null
                && body.country() != null
                && person.country() != null
                && !body.country().equals(person.country());
        return body != null && !abroad;
    }

    /// Whether somebody is called by his country alone: *the **Latvian***, *the **Latvian** leader*.
    private boolean isCompatriot(Span phrase, int head, Figure person) {
        Mention country = phrase.length() > 1 ? names.at(phrase.start() + 1) : null;
        boolean leader = tokens.is(head, "leader") && country != null && country.end() == head;
        boolean alone = country != null && country.end() == phrase.end() && head == phrase.end() - 1;
        return country != null
                && country.use() == NameUse.ADJECTIVE
                && country.figure().type() == ActorType.COUNTRY
                && country.figure().country() != null
                && country.figure().country().equals(person.country())
                && (alone || (leader && person.office() == null));
    }

    private @Nullable Figure body(Span phrase, int head) {
        for (int i = phrase.start(); i < head; i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().type() == ActorType.ORGANISATION) {
                return mention.figure();
            }
        }
        return null;
    }

    /// Whether the sentence names the person itself: then the description is another's.
    private boolean isNamedInSentence(Figure person, int token) {
        Span sentence = tokens.sentenceAround(token);
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().equals(person)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the text has spoken of another by the same noun: ***an analyst** said … the analyst said*.
    private boolean isOfAnother(int before, int head) {
        String noun = tokens.word(head).lower();
        for (int i = Math.max(1, before - FARTHEST); i < before; i++) {
            if (tokens.is(i, noun) && names.at(i + 1) == null && !isBehindName(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a noun stands in an apposition that tells who a person is: *Ann Weir, **an analyst** at …*.
    private boolean isBehindName(int noun) {
        for (int i = noun - 1; i > noun - 8 && i > 0; i--) {
            if (tokens.is(i, ",")) {
                Mention person = names.at(i - 1);
                return person != null && person.figure().isPerson();
            }
        }
        return false;
    }
}
