package readout.extract.meeting;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import readout.event.statement.MeetingType;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Finds talks of two that an article tells in the words of a source.
final class CarriedTalks {

    private final Tokens tokens;
    private final Names names;
    private final IntPredicate reported;
    private final KnownTalks known;
    private final Talks told;

    /// @param reported whether a token stands in what somebody is said to have said
    /// @param told finds talks wherever they are told
    CarriedTalks(Tokens tokens, Names names, IntPredicate reported, Talks told) {
        this.tokens = tokens;
        this.names = names;
        this.reported = reported;
        this.known = new KnownTalks(tokens, reported);
        this.told = told;
    }

    /// Talks that the article opens with in the words of a source: *X and Y spoke by phone, the ministry said*.
    Talks.@Nullable Talk opening() {
        Talks.Talk talk = ofTwo(firstWithVerb());
        if (talk == null) {
            return null;
        }
        for (Mention mention : names.mentions()) {
            if (mention.figure().equals(talk.persons().getFirst())) {
                return reported.test(mention.start()) ? talk : null;
            }
        }
        return null;
    }

    /// The first sentence with a verb: a dateline has none.
    private Span firstWithVerb() {
        for (Span sentence : tokens.sentences()) {
            for (int i = sentence.start(); i < sentence.end(); i++) {
                if (tokens.tag(i).isFinite()) {
                    return sentence;
                }
            }
        }
        return new Span(0, 0);
    }

    private Talks.@Nullable Talk ofTwo(Span sentence) {
        Talks.Talk talk = told.in(sentence);
        boolean two = talk != null
                && talk.type() != MeetingType.PRESS_CONFERENCE
                && talk.persons().size() == 2;
        return two ? talk : null;
    }

    /// Talks of two that only a source tells of, if the narrator goes by them: *he said after the meeting*, *in a
    /// readout of the call*.
    Talks.@Nullable Talk confirmed() {
        int last = -1;
        for (int i = 0; last < 0 && i < tokens.sentences().size(); i++) {
            last = known.isConfirmed(tokens.sentences().get(i)) ? i : -1;
        }
        for (int i = 0; i <= last; i++) {
            Talks.Talk talk = ofTwo(tokens.sentences().get(i));
            if (talk != null) {
                return talk;
            }
        }
        return null;
    }
}
