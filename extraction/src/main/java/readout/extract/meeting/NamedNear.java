package readout.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Looks for people named around a word.
record NamedNear(Tokens tokens, Names names) {

    /// How many people a sentence names before a token.
    int before(int token, Span sentence) {
        List<Figure> found = new ArrayList<>();
        for (int i = sentence.start(); i < token; i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().isPerson() && !found.contains(mention.figure())) {
                found.add(mention.figure());
            }
        }
        return found.size();
    }

    /// Whether a person's name follows before the next verb.
    boolean behind(int from, Span sentence) {
        for (int i = from; i < sentence.end() && !tokens.tag(i).isVerb(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().isPerson()) {
                return true;
            }
        }
        return false;
    }

    /// The token behind the person's name that follows before the next verb, -1 if there is none.
    int endOfPerson(int from, Span sentence) {
        for (int i = from; i < sentence.end() && !tokens.tag(i).isVerb() && !tokens.is(i, ","); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.figure().isPerson()) {
                return mention.end();
            }
        }
        return -1;
    }

    /// The token behind the place or country named at a token; -1 if there is none.
    int endOfPlace(int token) {
        Mention mention = names.at(token);
        if (mention == null || !mention.isName()) {
            return -1;
        }
        return switch (mention.figure().type()) {
            case PLACE, COUNTRY -> mention.end();
            case PERSON, ORGANISATION, EVENT -> -1;
        };
    }
}
