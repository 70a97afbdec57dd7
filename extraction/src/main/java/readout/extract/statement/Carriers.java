package readout.extract.statement;

import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subject.Link;
import readout.extract.cue.Frame;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.statement.SentenceGrammar.Open;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Tells sources that only carry what others say, such as a press release or a news agency, from speakers.
final class Carriers {

    private final Tokens tokens;
    private final Names names;
    private final HeadWords heads;

    Carriers(Tokens tokens, Names names, HeadWords heads) {
        this.tokens = tokens;
        this.names = names;
        this.heads = heads;
    }

    /// Whether a document or a body, not a person or country, is named.
    boolean isCarrier(Span source) {
        if (isDocument(source)) {
            return true;
        }
        if (names.personIn(source.start(), source.end()) != null) {
            return false;
        }
        Mention mention = names.at(head(source));
        if (mention != null && mention.isName()) {
            ActorType type = mention.figure().type();
            return type == ActorType.ORGANISATION
                    || (type == ActorType.PLACE && mention.figure().listed() != null && isSeat(mention));
        }
        return heads.is(tokens.word(head(source)), HeadKind.BODY);
    }

    private static boolean isSeat(Mention mention) {
        return mention.figure().country() != null;
    }

    boolean isDocument(Span source) {
        return heads.is(tokens.word(head(source)), HeadKind.DOCUMENT)
                && names.personIn(source.start(), head(source) + 1) == null;
    }

    /// The last noun before the first preposition.
    private int head(Span source) {
        int head = source.start();
        for (int i = source.start(); i < source.end(); i++) {
            Tag tag = tokens.tag(i);
            if (tag == Tag.IN && i > source.start()) {
                break;
            }
            head = tag.isNoun() || names.at(i) != null ? i : head;
        }
        return head;
    }

    /// Whether the open content of a carrier begins with the reporting clause of somebody else.
    boolean carries(Open before, Occurrence next, Clause clause) {
        Subject subject = next.subject();
        Span carrier = before.draft().speaker();
        if (subject == null
                || carrier == null
                || subject.link() != Link.OWN
                || before.complement().frame() != Frame.CLAUSE) {
            return false;
        }
        boolean first = clause.chunk(subject.first()).start() == before.start();
        return first && isCarrier(carrier) && (isDocument(carrier) || isPerson(subject.span()));
    }

    private boolean isPerson(Span span) {
        @Nullable Mention mention = names.personIn(span.start(), span.end());
        return mention != null || heads.is(tokens.word(head(span)), HeadKind.OFFICE);
    }
}
