package readout.extract.meeting;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import readout.event.statement.MeetingType;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds the sentences that tell of talks, and the people in them. What somebody is said to have said tells of other
/// ones.
final class Talks {

    static final WordSet MEETING_NOUNS = WordSet.of(
            "meeting",
            "meetings",
            "talks",
            "talk",
            "conversation",
            "call",
            "negotiations",
            "discussions",
            "consultations");

    private static final WordSet CALL_WORDS =
            WordSet.of("telephone", "phone", "telephoned", "phoned", "videoconference");

    /// In tokens.
    private static final int FARTHEST_AGENT = 6;

    /// What somebody telephones for.
    private static final WordSet ERRANDS = WordSet.of(
            "congratulate",
            "thank",
            "discuss",
            "express",
            "offer",
            "convey",
            "brief",
            "wish",
            "reaffirm",
            "reiterate",
            "extend",
            "consult",
            "coordinate");

    private final Tokens tokens;
    private final IntPredicate reported;
    private final Participants participants;
    private final Visits visits;
    private final NamedNear named;

    Talks(Tokens tokens, Names names, IntPredicate reported, OwnOffices own) {
        this.tokens = tokens;
        this.reported = reported;
        this.participants = new Participants(tokens, names, reported, own);
        this.visits = new Visits(tokens, names);
        this.named = new NamedNear(tokens, names);
    }

    /// A sentence that tells of talks, and the people in it.
    record Talk(Span sentence, MeetingType type, List<Figure> persons) {}

    /// The talks that a sentence of the narrator tells of, or null.
    @Nullable
    Talk in(Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (reported.test(i)) {
                continue;
            }
            MeetingType type = type(i, sentence);
            if (type != null && !Upcoming.is(tokens, i, sentence)) {
                List<Figure> persons = type == MeetingType.PRESS_CONFERENCE
                        ? participants.ofPressConference(sentence, i)
                        : participants.ofTalks(sentence, i);
                if (persons.isEmpty() && type == MeetingType.PRESS_CONFERENCE) {
                    persons = participants.meant(sentence);
                }
                return new Talk(
                        sentence,
                        type,
                        persons.size() < 2 && (isGroup(i, sentence) || tokens.is(i, "visit"))
                                ? participants.namedBefore(sentence)
                                : persons);
            }
        }
        return null;
    }

    /// Talks of which a sentence tells no more than the matter: *X and Y have **discussed** trade*; null if it does
    /// not.
    @Nullable
    Talk discussed(Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            boolean trigger = tokens.is(i, "discussed") && !reported.test(i) && !isPassive(i, sentence);
            if (trigger && named.before(i, sentence) == 2) {
                return new Talk(sentence, MeetingType.BILATERAL_MEETING, participants.ofTalks(sentence, i));
            }
        }
        return null;
    }

    /// What a token says about the kind of encounter, null if it tells of none.
    private @Nullable MeetingType type(int token, Span sentence) {
        String word = tokens.word(token).lower();
        Tag tag = tokens.tag(token);
        if (word.equals("met") && isPress(token + 1)) {
            return MeetingType.PRESS_CONFERENCE;
        }
        if (visits.isCourtesyCall(token, sentence)
                || (visits.isReceivedBy(token, word) && !visits.isBodyBefore(token, sentence))) {
            return named.behind(token + 1, sentence) ? MeetingType.BILATERAL_MEETING : null;
        }
        if (word.equals("received") && tag == Tag.VBD && visits.isLedBy(token, sentence)) {
            return MeetingType.BILATERAL_MEETING;
        }
        if (isVisit(token, sentence)) {
            return MeetingType.BILATERAL_MEETING;
        }
        boolean video = word.equals("video") && tokens.is(token - 1, "by");
        if (CALL_WORDS.contains(word) || video || isTelephoned(token, word, sentence)) {
            return MeetingType.PHONE_CALL;
        }
        if ((word.equals("met") && tag == Tag.VBD && !isPassive(token, sentence))
                || (word.equals("meets") && tag == Tag.VBZ)
                || (word.equals("meeting") && tag == Tag.VBG)) {
            return MeetingType.BILATERAL_MEETING;
        }
        boolean with = MEETING_NOUNS.contains(word) && isWith(token + 1);
        boolean held = MEETING_NOUNS.contains(word) && areHeld(token, sentence);
        if (with || held || (word.equals("received") && tag == Tag.VBD && visits.isGuestAt(token + 1, sentence))) {
            boolean spoken = with && (word.equals("call") || word.equals("conversation"));
            return spoken || hasCallWord(sentence) ? MeetingType.PHONE_CALL : MeetingType.BILATERAL_MEETING;
        }
        boolean briefing = word.equals("conference") || word.equals("briefing");
        if (briefing && (tokens.is(token - 1, "press") || tokens.is(token - 1, "news"))) {
            return MeetingType.PRESS_CONFERENCE;
        }
        if ((word.equals("spoke") || word.equals("talked")) && isWith(token + 1) && named.behind(token + 2, sentence)) {
            return MeetingType.PHONE_CALL;
        }
        return ofSeveral(token, word, sentence);
    }

    /// *X **called** Y today to congratulate him*
    private boolean isTelephoned(int token, String word, Span sentence) {
        int name = word.equals("called") && tokens.tag(token) == Tag.VBD ? named.endOfPerson(token + 1, sentence) : -1;
        int errand = name > 0 && isDay(name) ? name + 1 : name;
        return name > 0 && (errand > name || (tokens.is(errand, "to") && ERRANDS.contains(tokens.word(errand + 1))));
    }

    /// *X and Y **spoke** on Tuesday*, *X and Y **co-chaired** the commission*
    private @Nullable MeetingType ofSeveral(int token, String word, Span sentence) {
        boolean spoke = word.equals("spoke") && isDay(token + 1);
        if (!spoke && !word.equals("co-chaired")) {
            return null;
        }
        if (named.before(token, sentence) != 2 || tokens.tag(token) != Tag.VBD) {
            return null;
        }
        return spoke ? MeetingType.PHONE_CALL : MeetingType.BILATERAL_MEETING;
    }

    private boolean isDay(int token) {
        int at = tokens.is(token, "on") || tokens.is(token, "this") || tokens.is(token, "earlier") ? token + 1 : token;
        return tokens.in(at, WordClass.DAY) || tokens.in(at, WordClass.WEEKDAY) || tokens.in(at, WordClass.PERIOD);
    }

    private boolean isVisit(int token, Span sentence) {
        boolean guest = visits.isReception(token) || visits.isInvited(token, sentence) || visits.isFarewell(token);
        return visits.isDuringVisit(token)
                || (guest && named.behind(token + 2, sentence))
                || (visits.isFarewell(token) && named.before(token, sentence) > 1);
    }

    private boolean isPress(int token) {
        int at = tokens.is(token, "with") ? token + 1 : token;
        at = tokens.in(at, WordClass.DETERMINER) || tokens.tag(at) == Tag.JJ ? at + 1 : at;
        return switch (tokens.word(Math.min(at, tokens.size() - 1)).lower()) {
            case "press", "media", "reporters", "journalists" -> true;
            default -> false;
        };
    }

    /// *the cross was **met** on the volley by X*
    private boolean isPassive(int met, Span sentence) {
        for (int i = met + 1; i < sentence.end() && i < met + FARTHEST_AGENT && !tokens.is(i, ","); i++) {
            if (tokens.is(i, "by")) {
                return true;
            }
        }
        return false;
    }

    /// *The two **met***, *they **held** talks*
    private boolean isGroup(int trigger, Span sentence) {
        for (int i = sentence.start(); i < trigger; i++) {
            boolean told = reported.test(i);
            if (!told && (tokens.in(i, WordClass.GROUP_PRONOUN) || tokens.is(i, "two") || tokens.is(i, "both"))) {
                boolean countries = tokens.is(i + 1, "countries") || tokens.is(i + 1, "nations");
                return !countries && !tokens.in(i - 1, WordClass.PREPOSITION);
            }
        }
        return false;
    }

    /// *X and Y held brief **talks***, *X held **talks** in the Great Hall of the People with Y*
    private boolean areHeld(int noun, Span sentence) {
        int at = noun - 1;
        while (at > sentence.start()
                && (tokens.in(at, WordClass.DETERMINER) || tokens.tag(at).isNoun() || tokens.tag(at) == Tag.JJ)) {
            at--;
        }
        boolean held = tokens.is(at, "held") || tokens.is(at, "hold") || tokens.is(at, "had") || isDuring(at, noun);
        return held && (named.before(noun, sentence) > 1 || isWithSomebody(noun, sentence));
    }

    /// *X and Y made the agreement **during** talks in Manila*
    private boolean isDuring(int at, int noun) {
        return tokens.is(at, "during") && tokens.is(noun + 1, "in");
    }

    private boolean isWithSomebody(int noun, Span sentence) {
        for (int i = noun + 1; i < sentence.end() && !tokens.tag(i).isFinite() && !tokens.is(i, ","); i++) {
            if (tokens.is(i, "with")) {
                return named.behind(i + 1, sentence);
            }
        }
        return false;
    }

    private boolean isWith(int token) {
        int at = behindCircumstances(token);
        return tokens.is(at, "with") || tokens.is(at, "between") || (tokens.is(at, "to") && tokens.is(at - 1, "spoke"));
    }

    /// Behind the day and the place: *a meeting **on Monday in Tunis** with …*.
    private int behindCircumstances(int token) {
        int at = token;
        while (true) {
            int place = tokens.is(at, "in") ? named.endOfPlace(at + 1) : -1;
            if (place > 0) {
                at = place;
            } else if (tokens.in(at, WordClass.DAY)
                    || tokens.in(at, WordClass.WEEKDAY)
                    || tokens.is(at, "on")
                    || tokens.is(at, "here")) {
                at++;
            } else {
                return at;
            }
        }
    }

    private boolean hasCallWord(Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (CALL_WORDS.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }
}
