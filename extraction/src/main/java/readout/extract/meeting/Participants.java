package readout.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds the people who take part in an encounter of which a sentence tells.
final class Participants {

    /// How many sentences a pronoun may look back.
    private static final int FARTHEST = 3;

    private static final int LONGEST_OFFICE = 6;

    private static final WordSet OFFICIALS = WordSet.of(
            "commanders",
            "ministers",
            "officials",
            "leaders",
            "negotiators",
            "delegations",
            "diplomats",
            "envoys",
            "presidents",
            "vice-ministers",
            "generals",
            "representatives");

    private final Tokens tokens;
    private final Names names;
    private final IntPredicate reported;
    private final OwnOffices own;
    private @Nullable Elsewhere elsewhere;

    Participants(Tokens tokens, Names names, IntPredicate reported, OwnOffices own) {
        this.tokens = tokens;
        this.names = names;
        this.reported = reported;
        this.own = own;
    }

    /// The people of a sentence, as far as they are not in what is said: two, or more if they stand in one list or are
    /// those whom a list of people met.
    List<Figure> ofTalks(Span sentence, int trigger) {
        List<Figure> found = new ArrayList<>();
        int lastEnd = -1;
        boolean met = false;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (tokens.is(i, ":") && i < trigger) {
                found.clear();
            }
            Mention mention = names.at(i);
            if (mention == null || !mention.isName() || !mention.figure().isPerson() || reported.test(i)) {
                continue;
            }
            boolean listed = found.size() >= 2 && isList(lastEnd, mention.start());
            boolean other = !met && lastEnd <= trigger && isObject(trigger, mention.start());
            boolean possessive = tokens.in(mention.end(), WordClass.POSSESSIVE_MARK);
            if (!found.contains(mention.figure()) && !possessive && (found.size() < 2 || listed || other)) {
                found.add(mention.figure());
                met |= mention.start() > trigger;
            }
            lastEnd = mention.end();
            i = mention.end() - 1;
        }
        if (found.isEmpty()) {
            found.addAll(countries(sentence, trigger));
        }
        if (found.size() == 1) {
            completePair(found, sentence);
        }
        return found;
    }

    /// Whether a name behind the words for an encounter belongs to their clause: *met **X***, *talks with **X***; not
    /// *in their first talks since President **X** resigned*.
    private boolean isObject(int trigger, int name) {
        for (int i = trigger + 1; i < name; i++) {
            if (tokens.tag(i).isFinite() || tokens.in(i, WordClass.SUBORDINATOR)) {
                return false;
            }
        }
        return name > trigger;
    }

    /// The countries whose officials meet without being named: *commanders from **Thailand** and **Cambodia** met*.
    private List<Figure> countries(Span sentence, int trigger) {
        List<Figure> found = new ArrayList<>();
        boolean officials = false;
        for (int i = sentence.start(); i < trigger; i++) {
            officials |= OFFICIALS.contains(tokens.word(i));
            Mention mention = names.at(i);
            if (mention != null
                    && mention.isName()
                    && mention.figure().type() == ActorType.COUNTRY
                    && !found.contains(mention.figure())) {
                found.add(mention.figure());
            }
        }
        return officials && found.size() > 1 ? found : List.of();
    }

    /// Adds whom the sentence means without a name to the one whom it names.
    private void completePair(List<Figure> found, Span sentence) {
        Figure host = holder(sentence, found.getFirst());
        Figure known = host == null ? elsewhere().counterpart(found.getFirst()) : null;
        Figure guest = host == null && known == null ? official(sentence, found.getFirst()) : known;
        if (host != null) {
            found.addFirst(host);
        } else if (guest != null) {
            found.add(guest);
        }
    }

    /// Whom a country and an office mean, if the text names an official of that country elsewhere: *met his **Indian
    /// counterpart***, *a call from **the Australian FM***.
    private @Nullable Figure official(Span sentence, Figure other) {
        for (int i = sentence.start() + 1; i < sentence.end(); i++) {
            Mention country = tokens.tag(i).isNoun() && names.at(i) == null ? names.at(i - 1) : null;
            if (country == null || country.isName() || country.figure().type() != ActorType.COUNTRY) {
                continue;
            }
            Figure official = elsewhere().official(country.figure().country(), other);
            if (official != null) {
                return official;
            }
        }
        return null;
    }

    /// Whom an office at the head of a sentence means: whom the text names so elsewhere, or its holder in the country
    /// whose text it is: ***The Prime Minister** spoke to X*, ***the President** and X spoke*.
    private @Nullable Figure holder(Span sentence, Figure other) {
        int end = sentence.start() + 1;
        while (end < sentence.end()
                && end < sentence.start() + LONGEST_OFFICE
                && !tokens.is(end, "and")
                && !tokens.tag(end).isFinite()) {
            end++;
        }
        if (!tokens.is(sentence.start(), "the") || end == sentence.start() + 1) {
            return null;
        }
        String office = tokens.text(sentence.start() + 1, end);
        Figure named = elsewhere().holder(office, other);
        return named == null ? own.holder(office) : named;
    }

    private Elsewhere elsewhere() {
        if (elsewhere == null) {
            elsewhere = new Elsewhere(tokens, names);
        }
        return elsewhere;
    }

    private boolean isList(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            Tag tag = tokens.tag(i);
            joined |= tokens.is(i, ",") || tokens.is(i, "and");
            if (tag.isVerb() || (tag == Tag.IN && !tokens.is(i, "of")) || tag == Tag.PERIOD) {
                return false;
            }
        }
        return joined && to - from < 10;
    }

    /// The people of the nearest sentence before that names two.
    List<Figure> namedBefore(Span sentence) {
        int end = sentence.start();
        List<Figure> found = List.of();
        for (int back = 0; back < FARTHEST && end > 0 && found.size() < 2; back++) {
            Span before = tokens.sentenceAround(end - 1);
            found = people(before).stream().map(Mention::figure).distinct().toList();
            end = before.start();
        }
        return found.size() < 2 ? List.of() : found;
    }

    /// The names of people in a sentence, in text order.
    private List<Mention> people(Span sentence) {
        List<Mention> people = new ArrayList<>();
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null
                    && mention.start() == i
                    && mention.isName()
                    && mention.figure().isPerson()) {
                people.add(mention);
            }
        }
        return people;
    }

    /// Those who face the press: the first person of a sentence, and others in a list with that one.
    List<Figure> ofPressConference(Span sentence, int trigger) {
        List<Figure> found = new ArrayList<>();
        boolean joint = isJoint(sentence, trigger);
        int end = -1;
        for (Mention mention : people(sentence)) {
            if (reported.test(mention.start())) {
                continue;
            }
            if (!found.isEmpty() && !joint && !isList(end, mention.start())) {
                break;
            }
            if (!found.contains(mention.figure())) {
                found.add(mention.figure());
            }
            end = mention.end();
        }
        return found;
    }

    /// Whom a pronoun at the head of a sentence means: ***He** made the remarks at a press conference*, *At a press
    /// conference in Rabat, **she** said …*.
    List<Figure> meant(Span sentence) {
        if (!tokens.in(sentence.start(), WordClass.SUBJECT_PRONOUN) && !isPronounBehindFront(sentence)) {
            return List.of();
        }
        return names.before(sentence.start()).reversed().stream()
                .map(Mention::figure)
                .filter(Figure::isPerson)
                .limit(1)
                .toList();
    }

    private boolean isPronounBehindFront(Span sentence) {
        for (int i = sentence.start() + 1; i < sentence.end() && !tokens.tag(i).isFinite(); i++) {
            if (tokens.is(i - 1, ",") && (tokens.is(i, "he") || tokens.is(i, "she"))) {
                return true;
            }
        }
        return false;
    }

    /// *a **joint** press conference*, *a press conference **with** X*
    private boolean isJoint(Span sentence, int trigger) {
        if (tokens.is(trigger + 1, "with")) {
            return true;
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (tokens.is(i, "joint")) {
                return true;
            }
        }
        return false;
    }
}
