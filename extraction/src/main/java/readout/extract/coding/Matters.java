package readout.extract.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// What the words of one proposition are about.
///
/// @param verbs bits of the matters that its verbs tell, up to the first object
/// @param all those with the matters of all other words
/// @param deed what its first telling verb says the speaker does
/// @param fields the fields that it names, in text order
record Matters(long verbs, long all, @Nullable Deed deed, List<String> fields) {

    /// Reads from the verb on, or all of it if it has none: who does something is no matter.
    static Matters of(Uncoded uncoded, Tokens tokens, Names names, EventWords words) {
        long verbs = 0;
        long others = 0;
        Deed deed = null;
        List<String> fields = new ArrayList<>(0);
        boolean verbSeen = false;
        boolean object = false;
        for (int i = Math.max(uncoded.span().start(), uncoded.verb());
                i < uncoded.span().end();
                i++) {
            Tag tag = tokens.tag(i);
            EventWord verb = tag.isVerb() && !object ? words.verb(tokens.word(i)) : null;
            verbSeen |= tag.isVerb();
            object |= verbSeen && tag.isNoun();
            if (verb != null) {
                verbs |= verb.matters();
                deed = deed == null ? verb.deed() : deed;
            }
            EventWord noun = verb == null ? words.noun(tokens.word(i)) : null;
            if (noun != null && !isActor(names.at(i))) {
                others |= noun.matters();
                add(fields, noun.field());
            }
        }
        return new Matters(verbs, verbs | others, deed, fields);
    }

    private static void add(List<String> fields, @Nullable String field) {
        if (field != null && !fields.contains(field)) {
            fields.add(field);
        }
    }

    /// *the Ministry of **Trade***
    private static boolean isActor(@Nullable Mention mention) {
        return mention != null
                && (mention.figure().type() == ActorType.ORGANISATION
                        || mention.figure().type() == ActorType.PERSON);
    }
}
