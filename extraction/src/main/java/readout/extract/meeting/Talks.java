package readout.extract.meeting;

import java.util.stream.IntStream;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Tells talks that somebody held with somebody, wherever the words for who, where and when stand.
final class Talks {

    private final Tokens tokens;
    private final Names names;

    Talks(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// *X and Y held brief **talks***, *X held **talks** in the Great Hall of the People with Y*
    boolean areHeld(int noun, Span sentence) {
        int at = noun - 1;
        while (at > sentence.start()
                && (tokens.in(at, WordClass.DETERMINER) || tokens.tag(at).isNoun() || tokens.tag(at) == Tag.JJ)) {
            at--;
        }
        boolean held = tokens.is(at, "held") || tokens.is(at, "hold") || tokens.is(at, "had");
        return held && (personsBefore(noun, sentence) > 1 || isWithSomebody(noun, sentence));
    }

    private long personsBefore(int token, Span sentence) {
        return IntStream.range(sentence.start(), token)
                .mapToObj(names::at)
                .filter(mention -> mention != null && mention.figure().isPerson())
                .map(Mention::figure)
                .distinct()
                .count();
    }

    private boolean isWithSomebody(int noun, Span sentence) {
        for (int i = noun + 1; i < sentence.end() && !tokens.tag(i).isFinite() && !tokens.is(i, ","); i++) {
            if (tokens.is(i, "with")) {
                return personAt(i + 1, sentence);
            }
        }
        return false;
    }

    /// Whether a person's name follows before the next verb.
    boolean personAt(int from, Span sentence) {
        for (int i = from; i < sentence.end() && !tokens.tag(i).isVerb(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().isPerson()) {
                return true;
            }
        }
        return false;
    }
}
