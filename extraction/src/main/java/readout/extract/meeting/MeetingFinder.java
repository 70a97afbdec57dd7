package readout.extract.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import readout.event.statement.MeetingType;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Finds the encounter that an article reports: who met, how, where, when and at which occasion.
public final class MeetingFinder {

    /// In sentences: so far an article says what it is about.
    private static final int EARLY = 4;

    private final Tokens tokens;
    private final Names names;
    private final Days days;
    private final Places places;
    private final Talks talks;
    private final CarriedTalks carriedTalks;
    private final KnownTalks known;
    private final JointStatements joint;
    private final Sessions sessions;
    private final Messages messages;
    private final String title;
    private final @Nullable Day titled;

    /// A finder for one article.
    ///
    /// @param headline what stands above the article
    /// @param reported whether a token stands in what somebody is said to have said: a meeting told there is
    ///     another one
    /// @param own who holds the offices of the country whose text the article is
    public MeetingFinder(
            Tokens tokens, Names names, Days days, Headline headline, IntPredicate reported, OwnOffices own) {
        this.tokens = tokens;
        this.names = names;
        this.days = days;
        this.places = new Places(tokens, names, reported);
        this.talks = new Talks(tokens, names, reported, own);
        this.known = new KnownTalks(tokens, reported);
        this.carriedTalks = new CarriedTalks(tokens, names, reported, new Talks(tokens, names, token -> false, own));
        this.joint = new JointStatements(tokens, names, headline);
        this.sessions = new Sessions(tokens, names);
        this.messages = new Messages(tokens, names);
        this.title = headline.heading().words();
        this.titled = headline.day();
    }

    /// What the article tells of an encounter.
    public Encounter find() {
        if (title.contains("briefing")
                && title.contains("transcript")
                && !tokens.sentences().isEmpty()) {
            return briefing();
        }
        Talks.Talk talk = talk();
        if (joint.applies() && !tokens.sentences().isEmpty()) {
            List<Figure> issuers = joint.issuers();
            List<Figure> parties = talk == null || issuers.size() > 1 ? issuers : talk.persons();
            return encounter(
                    MeetingType.JOINT_STATEMENT, parties, tokens.sentences().getFirst());
        }
        if (talk == null || talk.persons().isEmpty()) {
            return withoutTalks();
        }
        return encounter(type(talk), talk.persons(), talk.sentence());
    }

    /// The first talk of two people or more, else the first of any; null if the article tells of none.
    private Talks.@Nullable Talk talk() {
        Talks.Talk carried = carriedTalks.opening();
        Talks.Talk first = null;
        for (Span sentence : tokens.sentences()) {
            if (carried != null && sentence.start() > carried.sentence().start()) {
                return carried;
            }
            Talks.Talk talk = talks.in(sentence);
            if (talk == null || !isMatter(talk)) {
                continue;
            }
            if (talk.persons().size() >= 2) {
                return talk;
            }
            first = first == null ? talk : first;
        }
        Talks.Talk confirmed = carried == null ? carriedTalks.confirmed() : carried;
        if (confirmed != null || first != null || tokens.sentences().isEmpty()) {
            return confirmed == null ? first : confirmed;
        }
        return talks.discussed(tokens.sentences().getFirst());
    }

    /// Whether the article is about talks: they are told early, or those who met are named early.
    private boolean isMatter(Talks.Talk talk) {
        List<Span> sentences = tokens.sentences();
        if (tokens.sentenceOf(talk.sentence().start()) < EARLY) {
            return true;
        }
        int end = sentences.get(EARLY - 1).end();
        return names.mentions().stream()
                .takeWhile(mention -> mention.start() < end)
                .anyMatch(mention -> talk.persons().contains(mention.figure()));
    }

    private MeetingType type(Talks.Talk talk) {
        if (title.contains("telephone")
                || title.contains("phone call")
                || title.contains("over phone")
                || title.contains("over the phone")
                || title.contains("by phone")
                || title.startsWith("call with")
                || title.contains("phone talk")) {
            return MeetingType.PHONE_CALL;
        }
        List<Figure> persons = talk.persons();
        if (talk.type() == MeetingType.BILATERAL_MEETING && persons.size() > 1) {
            if (areOfOneCountry(persons)) {
                return MeetingType.DOMESTIC_MEETING;
            }
            return sides(persons) > 2 ? MeetingType.MULTILATERAL_MEETING : MeetingType.BILATERAL_MEETING;
        }
        return talk.type();
    }

    /// How many countries sit at the table; one whose country is not known sits for another one if there are many.
    private static long sides(List<Figure> persons) {
        long known = persons.stream()
                .map(Figure::country)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        boolean all = persons.stream().allMatch(person -> person.country() != null);
        return all || persons.size() < 4 ? known : persons.size();
    }

    private static boolean areOfOneCountry(List<Figure> persons) {
        String first = persons.getFirst().country();
        for (Figure person : persons) {
            if (first == null || !first.equals(person.country())) {
                return false;
            }
        }
        return true;
    }

    /// A summit or the like, when many speak at it.
    private Encounter withoutTalks() {
        List<Figure> correspondents = messages.correspondents();
        if (!correspondents.isEmpty()) {
            return encounter(
                    MeetingType.MESSAGE, correspondents, tokens.sentences().getFirst());
        }
        for (int i = 0; i < Math.min(2, tokens.sentences().size()); i++) {
            Span sentence = tokens.sentences().get(i);
            Span session = sessions.in(sentence);
            if (session != null) {
                return session(sentence, session);
            }
        }
        boolean briefing = title.contains("briefing")
                || title.contains("press conference")
                || title.contains("press remarks")
                || title.contains("remarks to the press");
        if (briefing && !tokens.sentences().isEmpty()) {
            return briefing();
        }
        Mention event = places.summit();
        if (event == null || !areOfManyCountries()) {
            return Encounter.NONE;
        }
        return encounter(
                MeetingType.MULTILATERAL_MEETING, List.of(), tokens.sentences().getFirst());
    }

    /// A press conference of which only the title tells. Days that are spoken of in it are others.
    private Encounter briefing() {
        Encounter told = encounter(
                MeetingType.PRESS_CONFERENCE, answering(), tokens.sentences().getFirst());
        return new Encounter(told.type(), told.participants(), told.place(), told.venue(), told.occasion(), titled);
    }

    private Encounter session(Span sentence, Span session) {
        Encounter told = encounter(MeetingType.MULTILATERAL_MEETING, List.of(), sentence);
        return new Encounter(
                told.type(),
                told.participants(),
                told.place(),
                told.venue(),
                tokens.text(session.start(), session.end()),
                told.day());
    }

    /// Who faces the press where no sentence tells: whom the title names, else the first holder of an office in the
    /// text.
    private List<Figure> answering() {
        List<Figure> titled = joint.titled().stream().filter(Figure::isPerson).toList();
        return titled.isEmpty()
                ? names.mentions().stream()
                        .map(Mention::figure)
                        .filter(figure -> figure.isPerson() && figure.office() != null)
                        .limit(1)
                        .toList()
                : titled.subList(0, 1);
    }

    /// Whether holders of offices of more than two countries are named.
    private boolean areOfManyCountries() {
        Set<@Nullable String> countries = new HashSet<>();
        for (Mention mention : names.mentions()) {
            Figure figure = mention.figure();
            if (figure.isPerson() && figure.office() != null) {
                countries.add(figure.country());
            }
        }
        return countries.size() > 2;
    }

    private Encounter encounter(MeetingType type, List<Figure> persons, Span sentence) {
        boolean remote = type == MeetingType.PHONE_CALL || type == MeetingType.MESSAGE;
        String place = remote ? null : place(sentence);
        String occasion = places.occasion(sentence);
        if (occasion == null && type == MeetingType.MULTILATERAL_MEETING) {
            Mention summit = places.summit();
            occasion = summit == null ? null : tokens.text(summit.start(), summit.end());
        }
        return new Encounter(
                type,
                persons,
                place == null && !remote ? places.dateline() : place,
                remote ? null : places.venue(sentence),
                occasion,
                day(type, sentence));
    }

    /// The city that the sentence tells, or one of the next two which say where the talks were held.
    private @Nullable String place(Span sentence) {
        String place = places.city(sentence);
        int at = tokens.sentenceOf(sentence.start());
        for (int i = at + 1;
                place == null && i <= Math.min(at + 2, tokens.sentences().size() - 1);
                i++) {
            Span next = tokens.sentences().get(i);
            place = known.isHeldIn(next) ? places.city(next) : null;
        }
        return place;
    }

    /// The day that the text tells, or the title; a joint statement that tells none may be older than its publication.
    private @Nullable Day day(MeetingType type, Span sentence) {
        Day told = days.find(sentence.start(), sentence.end());
        Day day = told == null ? titled : told;
        for (int i = 0; day == null && i < Math.min(3, tokens.sentences().size()); i++) {
            Span early = tokens.sentences().get(i);
            day = days.find(early.start(), early.end());
        }
        return day == null && type != MeetingType.JOINT_STATEMENT ? days.published() : day;
    }
}
