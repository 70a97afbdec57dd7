package readout.extract.speaker;

import org.jspecify.annotations.Nullable;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds the heads of phrases.
final class Heads {

    private final Tokens tokens;
    private final Names names;

    Heads(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// The head noun of a phrase: the last one before its first preposition.
    int noun(Span words) {
        int head = words.start();
        for (int i = words.start(); i < words.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName()) {
                head = mention.end() - 1;
                i = mention.end() - 1;
                continue;
            }
            Tag tag = tokens.tag(i);
            if ((tag == Tag.IN || tag == Tag.TO || tag == Tag.VBG || tag == Tag.VBN || tag == Tag.WDT || tag == Tag.WP)
                    && i > words.start()
                    && tokens.tag(head).isNoun()) {
                break;
            }
            boolean owned = i == words.end() - 1 && tokens.in(i - 1, WordClass.POSSESSIVE_MARK);
            head = owned || tag.isNoun() || !tokens.tag(head).isNoun() ? i : head;
        }
        return Math.min(head, words.end() - 1);
    }

    /// The person who is the head of a phrase: *Prime Minister Li*, not *a spokesman for President Biden*.
    @Nullable
    Mention person(Span words) {
        Mention person = null;
        for (int i = words.start(); i < words.end(); i++) {
            Mention mention = names.at(i);
            if (mention == null || !mention.isName() || !mention.figure().isPerson()) {
                continue;
            }
            if (!hangsOnPreposition(words, mention)) {
                person = mention;
            }
            i = mention.end() - 1;
        }
        return person;
    }

    private boolean hangsOnPreposition(Span words, Mention person) {
        if (tokens.in(person.end(), WordClass.POSSESSIVE_MARK) && person.end() < words.end()) {
            return true;
        }
        int at = person.start() - 1;
        while (at >= words.start() && (isTitleWord(at) || names.isPortfolio(at))) {
            at--;
        }
        if (tokens.is(at, "of") && at > words.start() && tokens.is(at - 1, "office")) {
            return true;
        }
        if (names.isPortfolio(at + 1) || (at >= words.start() && names.isTitle(at))) {
            return false;
        }
        return at >= words.start() && tokens.tag(at) == Tag.IN && !isCountryBefore(person);
    }

    private boolean isTitleWord(int token) {
        Mention mention = names.at(token);
        boolean adjective = mention != null && !mention.isName();
        return adjective
                || (mention == null
                        && (tokens.tag(token).isNoun() || tokens.tag(token).isAdjective()));
    }

    /// *Prime Minister of Dominica Roosevelt Skerrit*: the preposition belongs to the country.
    private boolean isCountryBefore(Mention person) {
        Mention before = names.at(person.start() - 1);
        return before != null && before.isName() && !before.figure().isPerson();
    }
}
