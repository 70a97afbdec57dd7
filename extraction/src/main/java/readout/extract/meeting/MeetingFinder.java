package readout.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.MeetingType;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Finds the encounter that an article reports: who met, how, where, when and at which occasion.
public final class MeetingFinder {

    private static final Set<String> MEETING_NOUNS =
            Set.of("meeting", "talks", "talk", "conversation", "call", "negotiations", "discussions");
    private static final Set<String> CALL_WORDS =
            Set.of("telephone", "phone", "telephoned", "phoned", "videoconference");

    private final Tokens tokens;
    private final Names names;
    private final Days days;
    private final Places places;
    private final Talks talks;
    private final Headline headline;
    private final String title;
    private final IntPredicate reported;

    /// A finder for one article.
    ///
    /// @param headline the article's title
    /// @param reported whether a token stands in what somebody is said to have said: a meeting told there is
    ///     another one
    public MeetingFinder(Tokens tokens, Names names, Days days, Headline headline, IntPredicate reported) {
        this.tokens = tokens;
        this.names = names;
        this.days = days;
        this.places = new Places(tokens, names, reported);
        this.talks = new Talks(tokens, names);
        this.headline = headline;
        this.title = headline.words();
        this.reported = reported;
    }

    /// What the article tells of an encounter.
    public Encounter find() {
        Trigger best = null;
        for (Span sentence : tokens.sentences()) {
            Trigger trigger = trigger(sentence);
            if (trigger != null
                    && (best == null
                            || (best.persons().size() < 2 && trigger.persons().size() >= 2))) {
                best = trigger;
                if (best.persons().size() >= 2) {
                    break;
                }
            }
        }
        if (isJointStatement() && !tokens.sentences().isEmpty()) {
            Span first = tokens.sentences().getFirst();
            List<Figure> titled = titled();
            List<Figure> issuers = titled.size() < 2 ? issuers(first) : titled;
            List<Figure> parties = best == null || issuers.size() > 1 ? issuers : best.persons();
            return encounter(MeetingType.JOINT_STATEMENT, parties, first);
        }
        if (best == null || best.persons().isEmpty()) {
            return withoutTalks();
        }
        return encounter(type(best), best.persons(), best.sentence());
    }

    /// A sentence that tells of talks, and the people in it.
    private record Trigger(Span sentence, MeetingType type, List<Figure> persons) {}

    private @Nullable Trigger trigger(Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (reported.test(i)) {
                continue;
            }
            MeetingType type = isAhead(i, sentence) ? null : type(i, sentence);
            if (type != null) {
                return new Trigger(sentence, type, persons(sentence, i));
            }
        }
        return null;
    }

    /// Whether an encounter is still to come: *ahead of a meeting with …*, *is set to meet …*.
    private boolean isAhead(int token, Span sentence) {
        for (int i = token - 1; i >= sentence.start() && i >= token - 8; i--) {
            if (tokens.tag(i) == Tag.COMMA) {
                return false;
            }
            switch (tokens.word(i).lower()) {
                case "ahead",
                        "before",
                        "possible",
                        "planned",
                        "upcoming",
                        "scheduled",
                        "expected",
                        "proposed",
                        "set",
                        "will",
                        "would",
                        "next",
                        "potential",
                        "future",
                        "if" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// What a token says about the kind of encounter, null if it tells of none.
    private @Nullable MeetingType type(int token, Span sentence) {
        String word = tokens.word(token).lower();
        Tag tag = tokens.tag(token);
        if (CALL_WORDS.contains(word)) {
            return MeetingType.PHONE_CALL;
        }
        if ((word.equals("met") && tag == Tag.VBD)
                || (word.equals("meets") && tag == Tag.VBZ)
                || (word.equals("meeting") && tag == Tag.VBG)) {
            return MeetingType.BILATERAL_MEETING;
        }
        if (MEETING_NOUNS.contains(word) && isWith(token + 1)) {
            return hasCallWord(sentence) || word.equals("call") || word.equals("conversation")
                    ? MeetingType.PHONE_CALL
                    : MeetingType.BILATERAL_MEETING;
        }
        if (MEETING_NOUNS.contains(word) && talks.areHeld(token, sentence)) {
            return hasCallWord(sentence) ? MeetingType.PHONE_CALL : MeetingType.BILATERAL_MEETING;
        }
        if (word.equals("received") && tag == Tag.VBD && talks.personAt(token + 1, sentence)) {
            return MeetingType.BILATERAL_MEETING;
        }
        if (word.equals("conference") && (tokens.is(token - 1, "press") || tokens.is(token - 1, "news"))) {
            return MeetingType.PRESS_CONFERENCE;
        }
        if ((word.equals("spoke") || word.equals("talked"))
                && isWith(token + 1)
                && talks.personAt(token + 2, sentence)) {
            return MeetingType.PHONE_CALL;
        }
        return null;
    }

    private boolean isWith(int token) {
        int at = token;
        while (tokens.in(at, WordClass.DAY) || tokens.in(at, WordClass.WEEKDAY) || tokens.is(at, "on")) {
            at++;
        }
        return tokens.is(at, "with") || tokens.is(at, "between") || (tokens.is(at, "to") && tokens.is(at - 1, "spoke"));
    }

    private boolean hasCallWord(Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (CALL_WORDS.contains(tokens.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /// The people of a sentence, as far as they are not in what is said: two, or more if they stand in one list.
    private List<Figure> persons(Span sentence, int trigger) {
        List<Figure> found = new ArrayList<>();
        int lastEnd = -1;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (tokens.is(i, ":") && i < trigger) {
                found.clear();
            }
            Mention mention = names.at(i);
            if (mention == null || !mention.isName() || !mention.figure().isPerson() || reported.test(i)) {
                continue;
            }
            boolean listed = found.size() >= 2 && isList(lastEnd, mention.start());
            boolean possessive = tokens.in(mention.end(), WordClass.POSSESSIVE_MARK);
            if (!found.contains(mention.figure()) && !possessive && (found.size() < 2 || listed)) {
                found.add(mention.figure());
            }
            lastEnd = mention.end();
            i = mention.end() - 1;
        }
        return found;
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

    private MeetingType type(Trigger trigger) {
        if (title.contains("telephone")
                || title.contains("phone call")
                || title.startsWith("call with")
                || title.contains("phone talk")) {
            return MeetingType.PHONE_CALL;
        }
        List<Figure> persons = trigger.persons();
        if (trigger.type() == MeetingType.BILATERAL_MEETING && persons.size() > 1) {
            String first = persons.getFirst().country();
            boolean home = first != null && persons.stream().allMatch(person -> first.equals(person.country()));
            if (home) {
                return MeetingType.DOMESTIC_MEETING;
            }
            return persons.size() > 3 ? MeetingType.MULTILATERAL_MEETING : MeetingType.BILATERAL_MEETING;
        }
        return trigger.type();
    }

    /// Who issues a joint statement by its title, as the article itself knows them.
    private List<Figure> titled() {
        List<Figure> found = new ArrayList<>();
        for (Figure figure : headline.figures()) {
            boolean issues = figure.type() != ActorType.EVENT && figure.type() != ActorType.PLACE;
            if (issues) {
                found.add(names.mentions().stream()
                        .map(Mention::figure)
                        .filter(known -> known.name().equals(figure.name()))
                        .findFirst()
                        .orElse(figure));
            }
        }
        return found.stream().distinct().toList();
    }

    /// Who speaks in a joint statement: those named behind its first *we*, else all whom its first sentence
    /// names.
    private List<Figure> issuers(Span first) {
        List<Figure> found = new ArrayList<>();
        for (int i = first.start(); i < first.end(); i++) {
            if (!found.isEmpty() && tokens.tag(i).isFinite()) {
                break;
            }
            Mention mention = names.at(i);
            if (mention != null
                    && mention.start() == i
                    && mention.isName()
                    && mention.figure().type() != ActorType.EVENT
                    && mention.figure().type() != ActorType.PLACE
                    && !found.contains(mention.figure())) {
                found.add(mention.figure());
            }
        }
        return found;
    }

    private boolean isJointStatement() {
        return title.contains("joint statement")
                || title.contains("joint communique")
                || title.contains("joint communiqué")
                || title.contains("joint declaration")
                || title.contains("leaders’ statement")
                || title.contains("leaders' statement");
    }

    /// A summit or the like, when many speak at it.
    private Encounter withoutTalks() {
        Mention event = places.summit();
        boolean many = names.mentions().stream()
                        .map(Mention::figure)
                        .filter(figure -> figure.isPerson() && figure.office() != null)
                        .map(Figure::country)
                        .distinct()
                        .count()
                > 2;
        if (event == null || !many) {
            return Encounter.NONE;
        }
        return encounter(
                MeetingType.MULTILATERAL_MEETING, List.of(), tokens.sentences().getFirst());
    }

    private Encounter encounter(MeetingType type, List<Figure> persons, Span sentence) {
        boolean remote = type == MeetingType.PHONE_CALL;
        String place = remote ? null : places.city(sentence);
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
                day(sentence));
    }

    private @Nullable Day day(Span sentence) {
        Day day = days.find(sentence.start(), sentence.end());
        for (int i = 0; day == null && i < Math.min(3, tokens.sentences().size()); i++) {
            Span early = tokens.sentences().get(i);
            day = days.find(early.start(), early.end());
        }
        return day == null ? days.published() : day;
    }
}
