package readout.extract.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.knowledge.ListedActor;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Resolves descriptions that hold no name of the speaker: *the Chilean president*, *the Cuban side*, *the two
/// leaders*,
/// *the ministry*.
final class Descriptions {

    private static final Set<String> TOP =
            Set.of("president", "prime minister", "premier", "chancellor", "king", "emir", "sultan");
    private static final Set<String> COUNTRIES =
            Set.of("country", "countries", "nation", "nations", "government", "governments", "state", "states");

    private final Tokens tokens;
    private final Names names;
    private final HeadWords heads;
    private final Gazetteer gazetteer;
    private final Salience salience;
    private final List<Figure> parties;

    Descriptions(
            Tokens tokens, Names names, HeadWords heads, Gazetteer gazetteer, Salience salience, List<Figure> parties) {
        this.tokens = tokens;
        this.names = names;
        this.heads = heads;
        this.gazetteer = gazetteer;
        this.salience = salience;
        this.parties = parties;
    }

    /// Whom a noun phrase without a speaker's name means.
    ///
    /// @param head its head noun
    Voice resolve(Span phrase, int head) {
        Voice several = several(phrase, head);
        if (several != null) {
            return several;
        }
        String country = country(phrase, head);
        if (tokens.is(head, "side") && country != null) {
            return country(country, Resolution.SIDE, 0.9);
        }
        if (tokens.is(head, "latter") || tokens.is(head, "former")) {
            Figure meant = ordinal(tokens.is(head, "latter") ? 0 : 1);
            if (meant != null) {
                return Voice.of(meant, Resolution.ROLE, 0.7);
            }
        }
        if (heads.is(tokens.word(head), HeadKind.OFFICE)) {
            Figure holder = holder(phrase, head, country);
            if (holder != null) {
                return Voice.of(holder, Resolution.ROLE, country == null ? 0.75 : 0.85);
            }
        }
        if (tokens.is(head, "government") && country != null) {
            return country(country, Resolution.COUNTRY, 0.75);
        }
        if (heads.is(tokens.word(head), HeadKind.BODY)) {
            Voice body = body(phrase, head, country);
            if (body != null) {
                return body;
            }
        }
        if (COUNTRIES.contains(tokens.word(head).lower()) && isDefinite(phrase)) {
            Figure thing = salience.thing();
            if (thing != null && thing.type() == ActorType.COUNTRY) {
                return Voice.of(thing, Resolution.COUNTRY, 0.6);
            }
        }
        return mention(phrase, head, country);
    }

    /// The words themselves stand for a speaker whom nothing names.
    Voice mention(Span phrase, int head, @Nullable String country) {
        int start = phrase.start();
        while (start < head && (tokens.tag(start) == Tag.DT)) {
            start++;
        }
        boolean body = heads.is(tokens.word(head), HeadKind.BODY) || heads.is(tokens.word(head), HeadKind.DOCUMENT);
        Figure described = Figure.described(
                body ? ActorType.ORGANISATION : ActorType.PERSON, tokens.text(start, phrase.end()), country);
        return Voice.of(described, Resolution.MENTION, 0.5);
    }

    private Voice country(String code, Resolution resolution, double confidence) {
        ListedActor listed = gazetteer.actor(code);
        Figure figure = listed == null ? Figure.described(ActorType.COUNTRY, code, code) : Figure.country(listed);
        return Voice.of(figure, resolution, confidence);
    }

    /// *The two leaders*, *both sides*, *the parties*.
    private @Nullable Voice several(Span phrase, int head) {
        String word = tokens.word(head).lower();
        boolean plural = word.endsWith("s") && !word.endsWith("ss");
        boolean sides = heads.is(tokens.word(head), HeadKind.SIDE);
        boolean people = heads.is(tokens.word(head), HeadKind.ROLE)
                || heads.is(tokens.word(head), HeadKind.OFFICE)
                || word.equals("heads");
        if ((!plural && !word.equals("both") && !word.equals("two"))
                || (!sides && !people && !word.equals("both") && !word.equals("two"))) {
            return null;
        }
        if (!isDefinite(phrase) || hasOtherName(phrase, head)) {
            return null;
        }
        List<Figure> meant = parties.isEmpty() ? salience.group() : parties;
        if (COUNTRIES.contains(word)) {
            return countries(meant);
        }
        return meant.size() > 1 ? new Voice(meant, Resolution.SIDE, 0.85) : null;
    }

    private @Nullable Voice countries(List<Figure> meant) {
        List<Figure> countries = meant.stream()
                .map(figure -> gazetteer.actor(figure.country()))
                .filter(java.util.Objects::nonNull)
                .map(Figure::country)
                .toList();
        return countries.size() > 1 ? new Voice(countries, Resolution.COUNTRY, 0.8) : null;
    }

    private boolean isDefinite(Span phrase) {
        return tokens.is(phrase.start(), "the")
                || tokens.is(phrase.start(), "both")
                || tokens.is(phrase.start(), "these")
                || tokens.is(phrase.start(), "this")
                || tokens.is(phrase.start(), "that")
                || tokens.in(phrase.start(), WordClass.POSSESSIVE)
                || tokens.is(phrase.start(), "two")
                || tokens.is(phrase.start(), "participants");
    }

    private boolean hasOtherName(Span phrase, int head) {
        for (int i = phrase.start(); i < head; i++) {
            if (names.at(i) != null) {
                return true;
            }
        }
        return false;
    }

    /// The country that a description names by an adjective, a possessive or *of*.
    private @Nullable String country(Span phrase, int head) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null
                    && mention.figure().country() != null
                    && !mention.figure().isPerson()) {
                boolean behindOther = i > head && !tokens.is(head + 1, "of") && !tokens.is(head + 1, "for");
                if (!behindOther) {
                    return mention.figure().country();
                }
            }
        }
        return null;
    }

    private @Nullable Figure ordinal(int index) {
        List<Figure> persons = salience.persons();
        return persons.size() > index ? persons.get(index) : null;
    }

    /// The person who holds an office: by office and country, the most recent one first.
    private @Nullable Figure holder(Span phrase, int head, @Nullable String country) {
        if (tokens.is(phrase.start(), "a") || tokens.is(phrase.start(), "an")) {
            return null;
        }
        String office = office(phrase, head);
        Figure best = null;
        int score = 0;
        for (Figure person : candidates()) {
            int found = score(person, office, country, phrase, head);
            if (found > score) {
                best = person;
                score = found;
            }
        }
        return best;
    }

    private List<Figure> candidates() {
        List<Figure> all = salience.persons();
        parties.stream()
                .filter(party -> party.isPerson() && !all.contains(party))
                .forEach(all::add);
        names.mentions().stream()
                .map(Mention::figure)
                .filter(figure -> figure.isPerson() && !all.contains(figure))
                .limit(20)
                .forEach(all::add);
        return all;
    }

    private int score(Figure person, String office, @Nullable String country, Span phrase, int head) {
        if (country != null && person.country() != null && !country.equals(person.country())) {
            return 0;
        }
        String held = person.office() == null ? "" : person.office().toLowerCase(Locale.ROOT);
        boolean same = country != null && country.equals(person.country());
        if (held.isEmpty()) {
            return 0;
        }
        int fit = fit(held, office, phrase, head);
        return fit == 0 ? 0 : fit + (same ? 10 : 0);
    }

    private int fit(String held, String office, Span phrase, int head) {
        String last = tokens.word(head).lower();
        if (held.equals(office) || held.endsWith(" " + office)) {
            return 6;
        }
        if (held.endsWith(last) || held.startsWith(last + " ")) {
            return 4;
        }
        boolean top = TOP.stream().anyMatch(held::endsWith);
        if (last.equals("leader") || last.equals("state") || last.equals("head")) {
            return top ? 3 : 0;
        }
        if (last.equals("pm") || last.equals("premier")) {
            return held.endsWith("prime minister") || held.endsWith("premier") ? 5 : 0;
        }
        if (last.equals("chief")) {
            return sharesName(held, phrase, head) ? 5 : 0;
        }
        boolean spokes = last.startsWith("spokes") && held.contains("spokes");
        return spokes ? 4 : 0;
    }

    private boolean sharesName(String held, Span phrase, int head) {
        for (int i = phrase.start(); i < head; i++) {
            if (names.at(i) != null && held.contains(tokens.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// The words of an office, in lower case, without article, country and *of …*.
    private String office(Span phrase, int head) {
        int start = head;
        while (start > phrase.start()
                && names.at(start - 1) == null
                && (tokens.tag(start - 1).isNoun() || tokens.tag(start - 1) == Tag.JJ)) {
            start--;
        }
        return tokens.text(start, head + 1).toLowerCase(Locale.ROOT);
    }

    /// *the ministry* for one named before, *China's foreign ministry* for a country's.
    private @Nullable Voice body(Span phrase, int head, @Nullable String country) {
        String word = tokens.word(head).text();
        Figure named = null;
        for (Mention mention : names.mentions()) {
            if (mention.start() >= phrase.start()) {
                break;
            }
            boolean body = mention.figure().type() == ActorType.ORGANISATION;
            if (body && mention.figure().name().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
                named = mention.figure();
            }
        }
        if (named != null && isDefinite(phrase) && (country == null || country.equals(named.country()))) {
            return Voice.of(named, Resolution.ALIAS, 0.8);
        }
        if (country == null || !word.equalsIgnoreCase("ministry")) {
            return null;
        }
        String what = office(phrase, head);
        String title = what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1, what.length() - word.length())
                + "Ministry of " + gazetteer.countryName(country);
        return Voice.of(Figure.described(ActorType.ORGANISATION, title, country), Resolution.ROLE, 0.8);
    }
}
