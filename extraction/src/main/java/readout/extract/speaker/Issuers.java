package readout.extract.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Resolves *the statement*, *the communique* and the like to those who issued it: the leaders behind a joint one, else
/// the body that spoke last; *the tweet* and *the letter* to whoever spoke last.
final class Issuers {

    /// How many tokens before its later mentions a document is introduced.
    private static final int FARTHEST = 300;

    private static final WordSet ISSUED = WordSet.of("issued", "released", "published", "signed", "shared");

    /// What people write as well as bodies.
    private static final WordSet PERSONAL =
            WordSet.of("tweet", "post", "letter", "message", "email", "e-mail", "op-ed");

    /// What shows somebody who did not make it, media, whose names tell who they are, and what is only counted.
    private static final WordSet SHOWN = WordSet.of(
            "video",
            "videos",
            "footage",
            "recording",
            "recordings",
            "media",
            "newspaper",
            "magazine",
            "website",
            "data",
            "figures",
            "statistics",
            "records",
            "results");

    private final Tokens tokens;
    private final Names names;
    private final Salience salience;
    private final List<Figure> parties;

    Issuers(Tokens tokens, Names names, Salience salience, List<Figure> parties) {
        this.tokens = tokens;
        this.names = names;
        this.salience = salience;
        this.parties = parties;
    }

    /// Whose a document is, or null.
    ///
    /// @param head its head noun
    @Nullable
    Voice find(Span phrase, int head) {
        if (isJoint(phrase, head)) {
            List<Figure> group = salience.group().size() > 1 ? salience.group() : parties;
            return group.size() > 1 ? new Voice(group, Resolution.ROLE, 0.75) : null;
        }
        Figure introduced = introduced(phrase.start(), head);
        if (introduced != null) {
            return Voice.of(introduced, Resolution.ROLE, 0.7);
        }
        Figure thing = PERSONAL.contains(tokens.word(head)) ? salience.latest() : salience.thing();
        thing = thing == null ? salience.latest() : thing;
        boolean bare = head == phrase.end() - 1 && head - phrase.start() < 2;
        if (bare && thing != null && salience.group().contains(thing)) {
            return new Voice(salience.group(), Resolution.ROLE, 0.6);
        }
        return bare && thing != null ? Voice.of(thing, Resolution.ROLE, 0.6) : null;
    }

    /// Who spoke where the document was mentioned first: *the ministry said **in a statement**. The statement added …*
    private @Nullable Figure introduced(int before, int head) {
        String noun = tokens.word(head).lower();
        for (int i = before - 1; i > 0 && i > before - FARTHEST; i--) {
            Mention sender = tokens.is(i, noun) && tokens.is(i + 1, "from") ? sender(i + 2) : null;
            if (sender != null) {
                return sender.figure();
            }
            if (tokens.is(i, noun) && isInPhrase(i)) {
                return salience.spoke(tokens.sentenceOf(i));
            }
        }
        return null;
    }

    /// Whose name stands behind *from* and a title: *a letter from the **Cuban president Miguel Díaz-Canel***.
    private @Nullable Mention sender(int from) {
        int end = tokens.sentenceAround(from).end();
        for (int i = from; i < end && isInTitledName(i); i++) {
            Mention mention = names.at(i);
            boolean actor = mention != null
                    && mention.isName()
                    && (mention.figure().isPerson() || mention.figure().type() == ActorType.ORGANISATION);
            if (actor) {
                return mention;
            }
        }
        return null;
    }

    private boolean isInTitledName(int token) {
        Tag tag = tokens.tag(token);
        return tag.isNoun() || tag.isAdjective() || tag == Tag.DT;
    }

    /// *in a statement*, *in its press release*
    private boolean isInPhrase(int noun) {
        for (int i = noun - 1; i > noun - 4 && i > 0; i--) {
            if (tokens.is(i, "a") || tokens.is(i, "an") || tokens.in(i, WordClass.POSSESSIVE)) {
                return tokens.is(i - 1, "in");
            }
        }
        return false;
    }

    /// Who is named as the one who issued a document, or null: *a statement **from the ministry of X***, *the **White
    /// House** readout*, ***Obama**'s letter*.
    @Nullable
    Voice named(Span phrase, int head) {
        if (SHOWN.contains(tokens.word(head))) {
            return null;
        }
        Mention before = names.at(tokens.in(head - 1, WordClass.POSSESSIVE_MARK) ? head - 2 : head - 1);
        boolean owner = before != null
                && before.isName()
                && before.start() >= phrase.start()
                && (before.figure().type() == ActorType.ORGANISATION
                        || tokens.in(before.end(), WordClass.POSSESSIVE_MARK));
        Mention named = owner ? before : behind(head + 1, phrase.end());
        return named == null ? null : Voice.of(named.figure(), Resolution.ROLE, 0.75);
    }

    /// The body behind a comma that is only described before it: *a statement from the regulator**, the Harbour
    /// Board**, said*; null if none is.
    @Nullable
    Voice apposed(Span phrase, int head) {
        boolean linked = false;
        for (int i = head + 1; i < phrase.end(); i++) {
            linked |= tokens.is(i, "by") || tokens.is(i, "from") || tokens.is(i, "of");
        }
        return linked ? apposed(phrase) : null;
    }

    /// The body that a phrase describes before its name: *the country's largest union**, the CGT**, said*; null if none
    /// is named.
    @Nullable
    Voice apposed(Span phrase) {
        int at = tokens.is(phrase.end() + 1, "the") ? phrase.end() + 2 : phrase.end() + 1;
        Mention mention = tokens.is(phrase.end(), ",") ? names.at(at) : null;
        if (mention == null
                || mention.start() != at
                || !mention.isName()
                || mention.figure().type() != ActorType.ORGANISATION) {
            return null;
        }
        boolean closed =
                tokens.is(mention.end(), ",") || tokens.is(mention.end(), "(") || tokens.is(mention.end(), ".");
        return closed ? Voice.of(mention.figure(), Resolution.ROLE, 0.75) : null;
    }

    /// A phrase with the words behind it that tell who issued a document: *a communique **issued by the union***.
    Span withSource(Span phrase) {
        int end = phrase.end();
        boolean issued = end + 1 < tokens.size() && ISSUED.contains(tokens.word(end)) && tokens.is(end + 1, "by");
        if (!issued) {
            return phrase;
        }
        end += 2;
        while (end < tokens.size()
                && (tokens.tag(end).isNoun()
                        || tokens.tag(end).isAdjective()
                        || tokens.tag(end) == Tag.DT
                        || tokens.tag(end) == Tag.POS)) {
            end++;
        }
        return new Span(phrase.start(), end);
    }

    /// The name behind *by* or *from*.
    private @Nullable Mention behind(int from, int end) {
        boolean linked = false;
        for (int i = from; i < end; i++) {
            linked |= tokens.is(i, "by") || tokens.is(i, "from");
            Mention mention = names.at(i);
            boolean actor = mention != null
                    && mention.isName()
                    && (mention.figure().isPerson() || mention.figure().type() == ActorType.ORGANISATION);
            if (linked && actor) {
                return mention;
            }
        }
        return null;
    }

    /// Whether the phrase, or the mention of the same kind of document before it, calls it joint.
    private boolean isJoint(Span phrase, int head) {
        for (int i = phrase.start(); i < head; i++) {
            if (tokens.is(i, "joint")) {
                return true;
            }
        }
        String noun = tokens.word(head).lower();
        for (int i = phrase.start() - 1; i > 0 && i > phrase.start() - FARTHEST; i--) {
            if (tokens.is(i, noun) && !tokens.is(i - 1, "the")) {
                return tokens.is(i - 1, "joint");
            }
        }
        return false;
    }
}
