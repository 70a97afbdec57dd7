package readout.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.knowledge.ListedActor;
import readout.extract.knowledge.PlaceKind;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Dateline;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Reads where an encounter took place and at which occasion.
final class Places {

    private static final int LONGEST_OCCASION = 30;

    /// In which a dateline may stand.
    private static final int LAST_PARAGRAPH = 3;

    private final Tokens tokens;
    private final Names names;
    private final IntPredicate reported;

    Places(Tokens tokens, Names names, IntPredicate reported) {
        this.tokens = tokens;
        this.names = names;
        this.reported = reported;
    }

    /// The city that stands behind *in* in a sentence.
    @Nullable
    String city(Span sentence) {
        for (Mention mention : mentionsIn(sentence)) {
            if (isPlacedIn(mention)
                    && mention.figure().type() == ActorType.PLACE
                    && !isVenue(mention)
                    && isCity(mention)) {
                return mention.figure().name();
            }
        }
        return capital(sentence);
    }

    /// *in the Turkish **capital***
    private @Nullable String capital(Span sentence) {
        for (int i = sentence.start() + 2; i < sentence.end(); i++) {
            Mention country = tokens.is(i, "capital") && !reported.test(i) ? names.at(i - 1) : null;
            ListedActor listed = country == null || country.isName()
                    ? null
                    : country.figure().listed();
            if (listed != null && !listed.metonyms().isEmpty()) {
                return listed.metonyms().getFirst();
            }
        }
        return null;
    }

    /// *in Tashkent*, *visiting Yokohama*, *during his visit to Brasilia*, *at Hyderabad House, New Delhi*
    private boolean isPlacedIn(Mention mention) {
        int before = mention.start() - 1;
        if (tokens.is(before, "in") || tokens.is(before, "visiting")) {
            return true;
        }
        if (tokens.is(before, "to")) {
            return tokens.is(before - 1, "visit");
        }
        Mention venue = tokens.is(before, ",") ? names.at(before - 1) : null;
        return venue != null && isVenue(venue);
    }

    private static boolean isCity(Mention mention) {
        ListedActor listed = mention.figure().listed();
        return listed == null || listed.placeKind() == PlaceKind.CITY || listed.placeKind() == null;
    }

    /// The building that stands behind *at* in a sentence.
    @Nullable
    String venue(Span sentence) {
        for (Mention mention : mentionsIn(sentence)) {
            int before = beforeName(mention);
            boolean at = tokens.is(before, "at") || tokens.is(before, "in");
            if (at && isVenue(mention)) {
                return tokens.text(mention.start(), mention.end());
            }
        }
        return null;
    }

    /// The token before a name, its article and its city: *at **Hanoi's** Presidential Palace*.
    private int beforeName(Mention mention) {
        int before = tokens.is(mention.start() - 1, "the") ? mention.start() - 2 : mention.start() - 1;
        Mention city = tokens.in(before, WordClass.POSSESSIVE_MARK) ? names.at(before - 1) : null;
        return city == null ? before : city.start() - 1;
    }

    private static boolean isVenue(Mention mention) {
        ListedActor listed = mention.figure().listed();
        if (listed != null && listed.type() != ActorType.ORGANISATION) {
            return listed.placeKind() == PlaceKind.VENUE;
        }
        String name = mention.figure().name().toLowerCase(Locale.ROOT);
        return name.equals("white house")
                || name.endsWith("palace")
                || name.endsWith("hall")
                || name.endsWith("house")
                || name.endsWith("guesthouse")
                || name.endsWith("residence")
                || name.endsWith("castle")
                || name.endsWith("hotel")
                || name.startsWith("palace of");
    }

    private List<Mention> mentionsIn(Span sentence) {
        List<Mention> inside = new ArrayList<>();
        for (Mention mention : names.mentions()) {
            if (sentence.contains(mention.start()) && mention.isName() && !reported.test(mention.start())) {
                inside.add(mention);
            }
        }
        return inside;
    }

    /// The city of the first dateline: *RIO DE JANEIRO — …*, *BEIJING, May 9 (Xinhua) -- …*.
    @Nullable
    String dateline() {
        int filed = isFiled() ? 0 : Dateline.first(tokens, LAST_PARAGRAPH);
        Mention place = filed < 0 ? null : names.at(filed);
        return place != null && place.figure().type() == ActorType.PLACE
                ? place.figure().name()
                : null;
    }

    /// Whether a text begins with a place and what stands behind one in a dateline.
    private boolean isFiled() {
        Mention first = names.at(0);
        if (first == null) {
            return false;
        }
        int end = first.end();
        boolean dated = tokens.is(end, ",") && tokens.in(end + 1, WordClass.MONTH);
        boolean upper = tokens.size() > 0 && tokens.word(0).isUpper() && tokens.is(end, ",");
        return dated || upper || tokens.in(end, WordClass.DASH) || tokens.is(end, "(");
    }

    /// What follows *on the sidelines of*, or the event that brought them there: *while attending the **Munich Security
    /// Conference***.
    @Nullable
    String occasion(Span sentence) {
        for (int i = sentence.start(); i + 2 < sentence.end(); i++) {
            boolean sidelines = (tokens.is(i, "sidelines")
                            || tokens.is(i, "margins")
                            || tokens.is(i, "framework")
                            || tokens.is(i, "eve")
                            || (tokens.is(i, "occasion") && tokens.is(i - 1, "the")))
                    && tokens.is(i + 1, "of");
            if (sidelines) {
                return phrase(i + 2, sentence);
            }
            boolean there = tokens.is(i, "attending") || (tokens.is(i, "visit") && tokens.is(i + 1, "to"));
            String event = there ? event(tokens.is(i, "visit") ? i + 2 : i + 1) : null;
            if (event != null) {
                return event;
            }
        }
        return null;
    }

    private @Nullable String event(int from) {
        int start = tokens.in(from, WordClass.DETERMINER) ? from + 1 : from;
        Mention event = names.at(start);
        return event != null && (event.figure().type() == ActorType.EVENT || isSummit(event))
                ? tokens.text(start, event.end())
                : null;
    }

    private @Nullable String phrase(int from, Span sentence) {
        int start = tokens.is(from, "the") || tokens.is(from, "a") ? from + 1 : from;
        if (start >= sentence.end()) {
            return null;
        }
        Mention event = names.at(start);
        if (event != null && event.start() == start && event.figure().type() == ActorType.EVENT) {
            return tokens.text(start, event.end());
        }
        int end = start;
        int limit = Math.min(sentence.end(), start + LONGEST_OCCASION);
        while (end < limit && goesOn(end, start)) {
            Mention mention = names.at(end);
            end = mention == null ? end + 1 : Math.max(end + 1, mention.end());
        }
        return tokens.text(start, Math.max(end, start + 1));
    }

    private boolean goesOn(int token, int start) {
        Tag tag = tokens.tag(token);
        if (tag == Tag.COMMA
                || tag == Tag.PERIOD
                || tag == Tag.COLON
                || tag.isFinite()
                || tokens.in(token, WordClass.WEEKDAY)) {
            return false;
        }
        Mention next = names.at(token + 1);
        boolean placed =
                tokens.is(token, "in") && next != null && next.figure().type() != ActorType.EVENT && token > start;
        return !placed && !(tokens.is(token, "on") && tokens.in(token + 1, WordClass.WEEKDAY));
    }

    /// The first summit or conference that the text names.
    @Nullable
    Mention summit() {
        for (Mention mention : names.mentions()) {
            if (mention.figure().type() == ActorType.EVENT && isSummit(mention)) {
                return mention;
            }
        }
        return null;
    }

    private static boolean isSummit(Mention mention) {
        String name = mention.figure().name().toLowerCase(Locale.ROOT);
        return name.contains("summit")
                || name.contains("conference")
                || name.contains("forum")
                || name.contains("assembly");
    }
}
