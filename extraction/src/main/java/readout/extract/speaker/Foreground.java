package readout.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Dateline;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Tells whom a phrase or a sentence brings to the foreground, for the pronouns behind it.
final class Foreground {

    /// Those who ask: the one who answers stays in the foreground.
    private static final WordSet ASKERS = WordSet.of("reporter", "journalist", "correspondent", "interviewer");

    private final Tokens tokens;
    private final Names names;
    private final Heads heads;
    private final HeadWords words;
    private final Descriptions descriptions;
    private final Salience salience;

    Foreground(Tokens tokens, Names names, Heads heads, HeadWords words, Descriptions descriptions, Salience salience) {
        this.tokens = tokens;
        this.names = names;
        this.heads = heads;
        this.words = words;
        this.descriptions = descriptions;
        this.salience = salience;
    }

    /// Those whom words name as speakers. Who is only described and speaks second in a sentence stays behind.
    void speak(Span phrase, Voice voice) {
        int head = heads.noun(phrase);
        boolean first = salience.spoke(tokens.sentenceOf(phrase.start())) == null;
        boolean one = isOne(head) && phrase.length() > 1 && first;
        salience.speaks(tokens.sentenceOf(phrase.start()), voice.figures());
        boolean called = tokens.tag(head) == Tag.NNP && !words.is(tokens.word(head), HeadKind.BODY);
        if (voice.resolution() != Resolution.MENTION || called || (one && mayBeMeant(phrase, head))) {
            salience.focus(voice.figures());
        }
        boolean forBody = one
                && voice.resolution() == Resolution.ROLE
                && voice.figures().size() == 1
                && !voice.figures().getFirst().isPerson()
                && words.is(tokens.word(head), HeadKind.OFFICE);
        if (forBody) {
            salience.speaksFor(voice.figures().getFirst());
        }
        if (voice.figures().size() > 1
                || tokens.tag(head) == Tag.NNS
                || tokens.tag(head) == Tag.NNPS
                || words.is(tokens.word(head), HeadKind.OFFICES)
                || tokens.is(head, "they")) {
            salience.plural(voice.figures());
        }
    }

    /// Whether *he* or *it* may mean afterwards whom a phrase describes that names nobody: *the minister*, *a
    /// diplomat*.
    private boolean mayBeMeant(Span phrase, int head) {
        if (words.is(tokens.word(head), HeadKind.BODY)) {
            return tokens.is(phrase.start(), "the");
        }
        return isHolder(head) && !ASKERS.contains(tokens.word(head));
    }

    private boolean isHolder(int head) {
        return words.is(tokens.word(head), HeadKind.OFFICE) || words.is(tokens.word(head), HeadKind.ROLE);
    }

    private boolean isOne(int head) {
        return tokens.tag(head) != Tag.NNS;
    }

    /// The subject of a sentence that reports nothing: the person whom it names, else the holder of an office whom it
    /// describes, else a body.
    void tell(Span sentence) {
        int verb = sentence.start();
        while (verb < sentence.end() && !tokens.tag(verb).isFinite()) {
            verb++;
        }
        Figure person = null;
        Figure thing = null;
        for (int i = sentence.start(); i < verb; i++) {
            Mention mention = names.at(i);
            if (mention == null || !mention.isName() || mention.start() != i || isInPhrase(mention, sentence)) {
                continue;
            }
            if (mention.figure().isPerson()) {
                person = mention.figure();
            } else if (mention.figure().type() == ActorType.ORGANISATION) {
                thing = mention.figure();
            }
        }
        group(sentence);
        List<Figure> holder = person == null ? holder(new Span(sentence.start(), verb)) : List.of(person);
        salience.focus(holder.isEmpty() && thing != null ? List.of(thing) : holder);
    }

    /// Several people or countries who are the subject of a sentence together, for *they* and *the two*; who is spoken
    /// of in a quotation stays behind.
    void group(Span sentence) {
        List<Figure> several = new ArrayList<>();
        for (int i = sentence.start(); i < sentence.end() && !tokens.tag(i).isFinite(); i++) {
            Mention mention = names.at(i);
            if (mention == null || !mention.isName() || mention.start() != i) {
                continue;
            }
            boolean quoted = tokens.quotes().contains(mention.start());
            if (!quoted && !isInPhrase(mention, sentence) && isBeside(mention, several)) {
                several.add(mention.figure());
            }
        }
        if (several.size() > 1) {
            salience.focus(several);
        }
    }

    /// Whether a person or a country goes on a list of such: ***Malta** and **Cyprus** held talks*.
    private boolean isBeside(Mention mention, List<Figure> several) {
        ActorType type = mention.figure().type();
        if (several.isEmpty()) {
            return type == ActorType.COUNTRY || mention.figure().isPerson();
        }
        int before = mention.start() - 1;
        while (before > 0 && isBeforeName(before) && !isName(before)) {
            before--;
        }
        boolean joined = tokens.is(before, "and") || tokens.is(before, ",");
        return joined && several.getFirst().type() == type && !several.contains(mention.figure());
    }

    /// What may stand between *and* and a name: ***the** United Kingdom*, ***his Cuban counterpart** Bruno Rodríguez*.
    private boolean isBeforeName(int token) {
        Tag tag = tokens.tag(token);
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || tokens.in(token, WordClass.POSSESSIVE);
    }

    private boolean isName(int token) {
        Mention mention = names.at(token);
        return mention != null && mention.isName();
    }

    /// The holder of the office with which a sentence begins, named or not: ***The foreign minister of Cuba** arrived*,
    /// *On Friday, **Malta's new trade minister** left*.
    private List<Figure> holder(Span beforeVerb) {
        int start = tokens.startsParagraph(beforeVerb.start())
                ? Dateline.end(tokens, beforeVerb.start())
                : beforeVerb.start();
        int comma = comma(start, beforeVerb.end());
        if (tokens.tag(start) == Tag.IN && comma + 1 < beforeVerb.end()) {
            start = comma + 1;
            comma = comma(start, beforeVerb.end());
        }
        if (comma - start < 2) {
            return List.of();
        }
        Span phrase = new Span(start, comma);
        int head = heads.noun(phrase);
        boolean office = head > start
                && isOne(head)
                && words.is(tokens.word(head), HeadKind.OFFICE)
                && names.at(head) == null
                && isIntroduced(start);
        Voice voice = office ? descriptions.resolve(phrase, head) : Voice.NOBODY;
        boolean found =
                voice.figures().size() == 1 && voice.figures().getFirst().isPerson();
        return found ? voice.figures() : List.of();
    }

    private int comma(int from, int end) {
        int at = from;
        while (at < end && !tokens.is(at, ",")) {
            at++;
        }
        return at;
    }

    /// Whether a phrase begins like one for somebody who is known by what he is: *the*, *its*, *Cuba's*, *Cuban*.
    private boolean isIntroduced(int start) {
        Mention country = names.at(start);
        return tokens.is(start, "the")
                || tokens.in(start, WordClass.POSSESSIVE)
                || (country != null
                        && country.start() == start
                        && (country.use() == NameUse.ADJECTIVE || tokens.in(country.end(), WordClass.POSSESSIVE_MARK)));
    }

    /// Whether a name hangs on a preposition: *with Xi*. Officials stand for those whose they are: *ministers **from
    /// Malta** and Cyprus*.
    private boolean isInPhrase(Mention mention, Span sentence) {
        int at = mention.start() - 1;
        while (at >= sentence.start() && (tokens.tag(at).isNoun() || tokens.tag(at) == Tag.JJ)) {
            at--;
        }
        boolean officials = tokens.is(at, "from") && isHolder(at - 1);
        return at >= sentence.start() && tokens.tag(at) == Tag.IN && !tokens.is(at, "of") && !officials;
    }
}
