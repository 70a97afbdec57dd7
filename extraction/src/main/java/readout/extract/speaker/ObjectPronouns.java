package readout.extract.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Resolves the pronouns that are objects of reporting words: *urging **them** to talk*, *thanked **him***.
final class ObjectPronouns {

    private final Tokens tokens;
    private final Names names;
    private final Salience salience;
    private final List<Figure> parties;

    ObjectPronouns(Tokens tokens, Names names, Salience salience, List<Figure> parties) {
        this.tokens = tokens;
        this.names = names;
        this.salience = salience;
        this.parties = parties;
    }

    /// Whom a pronoun means; never those who speak.
    List<Figure> meant(int pronoun, List<Figure> speakers) {
        if (tokens.is(pronoun, "them")) {
            List<Figure> group = salience.plural();
            return group.stream().anyMatch(speakers::contains) ? List.of() : group;
        }
        Figure person = tokens.is(pronoun, "it") ? null : personBefore(pronoun, speakers);
        return person == null ? List.of() : List.of(person);
    }

    /// The last person, other than some, whom the same sentence or the one before it names ahead of a token; else the
    /// other one at the table.
    private @Nullable Figure personBefore(int token, List<Figure> others) {
        Span sentence = tokens.sentenceAround(token);
        int from = sentence.start() == 0
                ? 0
                : tokens.sentenceAround(sentence.start() - 1).start();
        for (int i = token - 1; i >= from; i--) {
            Mention mention = names.at(i);
            if (mention != null
                    && mention.isName()
                    && mention.figure().isPerson()
                    && !others.contains(mention.figure())) {
                return mention.figure();
            }
        }
        return parties.size() != 2
                ? null
                : parties.stream()
                        .filter(party -> party.isPerson() && !others.contains(party))
                        .findFirst()
                        .orElse(null);
    }
}
