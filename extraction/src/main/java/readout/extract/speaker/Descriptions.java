package readout.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;

/// Resolves descriptions that hold no name of the speaker: *the Chilean president*, *the Cuban side*, *the
/// ministry*.
final class Descriptions {

    /// Where the host is named whom an article is about, in tokens.
    private static final int LEDE = 40;

    /// How far before *the latter* two people are looked for, in tokens.
    private static final int FARTHEST = 80;

    private final Tokens tokens;
    private final Names names;
    private final HeadWords heads;
    private final Gazetteer gazetteer;
    private final Salience salience;
    private final List<Figure> parties;
    private final Holders holders;
    private final Groups groups;
    private final Issuers issuers;
    private final Documents documents;
    private final Bodies bodies;
    private final Introduced introduced;
    private final Epithets epithets;
    private final Governments governments;

    Descriptions(
            Tokens tokens,
            Names names,
            HeadWords heads,
            Gazetteer gazetteer,
            Salience salience,
            List<Figure> parties,
            Setting setting) {
        this.tokens = tokens;
        this.names = names;
        this.heads = heads;
        this.gazetteer = gazetteer;
        this.salience = salience;
        this.parties = parties;
        this.holders = new Holders(tokens, names, gazetteer, salience, parties, setting);
        this.groups = new Groups(tokens, names, heads, gazetteer, salience, holders, parties);
        this.epithets = new Epithets(tokens, names, salience);
        this.governments = new Governments(tokens, names, setting.home());
        this.introduced = new Introduced(tokens, names);
        this.bodies = new Bodies(tokens, names, gazetteer, holders, salience);
        this.issuers = new Issuers(tokens, names, salience, parties);
        this.documents = new Documents(tokens, heads, gazetteer, issuers, bodies, governments, setting.home());
    }

    /// Whom a noun phrase without a speaker's name means.
    ///
    /// @param head its head noun
    Voice resolve(Span phrase, int head) {
        Voice several = groups.find(phrase, head);
        if (several != null) {
            return several;
        }
        String named = country(phrase, head);
        String country = named == null ? governments.find(phrase, head) : named;
        Voice one = one(phrase, head, country);
        return one == null ? mention(phrase, head, country) : one;
    }

    private @Nullable Voice one(Span phrase, int head, @Nullable String country) {
        String word = tokens.word(head).lower();
        if (country != null && (word.equals("side") || word.equals("government"))) {
            return ofCountry(country, word.equals("side") ? Resolution.SIDE : Resolution.COUNTRY);
        }
        if (word.equals("latter") || word.equals("former")) {
            return ofTwo(phrase.start(), word.equals("latter") ? 0 : 1);
        }
        if (word.equals("guest") || word.equals("host")) {
            return ofTable(word.equals("host") ? 0 : 1);
        }
        Figure holder = holder(phrase, head, country);
        if (holder != null) {
            return Voice.of(holder, Resolution.ROLE, country == null ? 0.75 : 0.85);
        }
        Figure called = epithets.find(phrase, head);
        if (called != null) {
            return Voice.of(called, Resolution.ROLE, 0.6);
        }
        if (word.startsWith("spokes")) {
            Figure named = introduced.named(phrase);
            return named == null ? spokenFor(phrase, head, country) : Voice.of(named, Resolution.ROLE, 0.6);
        }
        if (heads.is(tokens.word(head), HeadKind.BODY) || word.equals("body")) {
            Voice named = issuers.apposed(phrase);
            return named == null ? bodies.find(phrase, head, country) : named;
        }
        if (word.equals("members") || word.equals("member")) {
            return membersOf(phrase, head);
        }
        if (heads.is(tokens.word(head), HeadKind.DOCUMENT)) {
            return documents.find(phrase, head);
        }
        Figure thing = salience.thing();
        boolean lastCountry = (word.equals("country") || word.equals("nation")) && isDefinite(tokens, phrase);
        return lastCountry && thing != null && thing.type() == ActorType.COUNTRY
                ? Voice.of(thing, Resolution.COUNTRY, 0.6)
                : null;
    }

    /// Who holds the office that a phrase names.
    private @Nullable Figure holder(Span phrase, int head, @Nullable String country) {
        Word noun = tokens.word(head);
        boolean definite = !tokens.is(phrase.start(), "a") && !tokens.is(phrase.start(), "an");
        boolean office = heads.is(noun, HeadKind.OFFICE);
        boolean known =
                office || noun.is("diplomat") || noun.is("official") || noun.is("democrat") || noun.is("republican");
        if (!definite || !known) {
            return null;
        }
        Figure found = holders.find(phrase, head, country);
        if (found != null || !office) {
            return found;
        }
        return country == null ? introduced.find(phrase, head) : introduced.named(phrase);
    }

    /// One of the two people named last not far before a token, the last one first: *the latter*, *the former*.
    private @Nullable Voice ofTwo(int before, int index) {
        List<Figure> found = new ArrayList<>(2);
        for (int i = before - 1; i >= Math.max(0, before - FARTHEST) && found.size() < 2; i--) {
            Mention mention = names.at(i);
            if (mention != null
                    && mention.isName()
                    && mention.figure().isPerson()
                    && !found.contains(mention.figure())) {
                found.add(mention.figure());
            }
        }
        return found.size() > index ? Voice.of(found.get(index), Resolution.ROLE, 0.7) : null;
    }

    /// The body for which a spokesperson speaks whom nobody names: *a Foreign Ministry spokesman*, *its spokesman*, *a
    /// spokesperson for the ministry*.
    private @Nullable Voice spokenFor(Span phrase, int head, @Nullable String country) {
        int link = head + 1;
        boolean linked = (tokens.is(link, "for") || tokens.is(link, "of")) && link + 1 < phrase.end();
        Span body = linked ? new Span(link + 1, phrase.end()) : new Span(phrase.start(), head);
        Figure thing = salience.thing();
        if (!linked && body.length() == 1 && tokens.is(body.start(), "its") && thing != null) {
            return Voice.of(thing, Resolution.ROLE, 0.7);
        }
        for (int i = body.start(); i < body.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName() && mention.figure().type() == ActorType.ORGANISATION) {
                return Voice.of(mention.figure(), Resolution.ROLE, 0.75);
            }
        }
        int noun = body.end() - 1;
        return !body.isEmpty() && heads.is(tokens.word(noun), HeadKind.BODY) ? bodies.find(body, noun, country) : null;
    }

    /// *the members of the Security Council*, *the Council members*; those *in* a body are but some.
    private @Nullable Voice membersOf(Span phrase, int head) {
        boolean some = tokens.is(head + 1, "in") || tokens.is(head + 1, "from");
        int end = some ? head : phrase.end();
        for (int i = phrase.start(); i < end; i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName() && mention.figure().type() == ActorType.ORGANISATION) {
                return Voice.of(mention.figure(), Resolution.ROLE, 0.8);
            }
        }
        if (some) {
            return null;
        }
        if (head > phrase.start() + 1) {
            return bodies.find(new Span(phrase.start(), head), head - 1, null);
        }
        return bodies.ofMembers(phrase, head);
    }

    /// The words themselves stand for a speaker whom nothing names.
    Voice mention(Span phrase, int head, @Nullable String country) {
        Span words = words(phrase, head);
        boolean body = heads.is(tokens.word(head), HeadKind.BODY) || heads.is(tokens.word(head), HeadKind.DOCUMENT);
        ActorType type = body ? ActorType.ORGANISATION : ActorType.PERSON;
        Figure described = Figure.described(type, described(words), country);
        return Voice.of(described, Resolution.MENTION, 0.5);
    }

    /// A phrase without what does not tell who is meant: its article, *new* behind it, and an adverb or adjective at
    /// its end.
    private Span words(Span phrase, int head) {
        int start = phrase.start();
        while (start < head && (tokens.tag(start) == Tag.DT || (start > phrase.start() && tokens.is(start, "new")))) {
            start++;
        }
        int end = phrase.end();
        while (end > head + 1 && (tokens.tag(end - 1) == Tag.RB || tokens.tag(end - 1) == Tag.JJ)) {
            end--;
        }
        return new Span(start, end);
    }

    /// The words of a phrase; the capital with which a sentence begins is none of its own.
    private String described(Span words) {
        String text = tokens.text(words.start(), words.end());
        boolean common = tokens.sentenceAround(words.start()).start() == words.start()
                && names.at(words.start()) == null
                && !tokens.tag(words.start()).isProperNoun()
                && !tokens.word(words.start()).isUpper()
                && !tokens.in(words.start(), WordClass.SUBJECT_PRONOUN);
        return common ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    /// Host and guest, as accounts of meetings name them: whoever received first.
    private @Nullable Voice ofTable(int seat) {
        if (parties.size() == 2) {
            return Voice.of(parties.get(seat), Resolution.ROLE, 0.6);
        }
        Mention first = seat == 0 ? names.personIn(0, Math.min(LEDE, tokens.size())) : null;
        return first == null ? null : Voice.of(first.figure(), Resolution.ROLE, 0.5);
    }

    private @Nullable Voice ofCountry(String code, Resolution resolution) {
        Figure country = gazetteer.country(code);
        return country == null ? null : Voice.of(country, resolution, resolution == Resolution.SIDE ? 0.9 : 0.75);
    }

    /// Whether a phrase begins like one for something that is known already.
    static boolean isDefinite(Tokens tokens, Span phrase) {
        return switch (tokens.word(phrase.start()).lower()) {
            case "the", "both", "these", "those", "this", "that", "two", "participants", "all" -> true;
            default -> tokens.in(phrase.start(), WordClass.POSSESSIVE);
        };
    }

    /// The country that a description names by an adjective, a possessive or *of*.
    private @Nullable String country(Span phrase, int head) {
        if (tokens.is(phrase.start(), "its")) {
            return ownCountry(phrase.start());
        }
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null
                    && mention.figure().country() != null
                    && !mention.figure().isPerson()) {
                boolean loose = i > head
                        && !tokens.is(head + 1, "of")
                        && !tokens.is(head + 1, "for")
                        && !tokens.is(head + 1, "from")
                        && !(tokens.is(head + 1, "in") && i == head + 2);
                if (!loose) {
                    return mention.figure().country();
                }
            }
        }
        return null;
    }

    /// The country that *its* means: the first that the sentence names before, or else the one in the foreground.
    private @Nullable String ownCountry(int its) {
        int start = tokens.sentenceAround(its).start();
        for (int i = start; i < its; i++) {
            Mention mention = names.at(i);
            if (mention != null && mention.isName() && mention.figure().type() == ActorType.COUNTRY) {
                return mention.figure().country();
            }
        }
        Figure thing = salience.thing();
        return thing != null && thing.type() == ActorType.COUNTRY ? thing.country() : null;
    }
}
