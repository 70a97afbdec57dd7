package readout.extract.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import readout.extract.name.HeadKind;
import readout.extract.name.HeadWords;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Cuts a phrase into those that *and* and commas join.
final class Coordination {

    private final Tokens tokens;
    private final Names names;
    private final HeadWords words;
    private final Heads heads;

    Coordination(Tokens tokens, Names names, HeadWords words, Heads heads) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.heads = heads;
    }

    /// The phrases that *and* and commas join, where each can be a speaker.
    List<Span> parts(Span phrase) {
        List<Span> parts = new ArrayList<>(0);
        int start = phrase.start();
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Mention mention = names.at(i);
            boolean insideName = mention != null && mention.start() < i && mention.isName();
            boolean joint = tokens.is(i, "and")
                    || tokens.is(i, ",")
                    || tokens.is(i, "&")
                    || (tokens.is(i, "as") && tokens.is(i + 1, "well"));
            boolean inTitle = names.isTitle(i) && !isBetweenTwo(start, i);
            if (joint && !insideName && !inTitle && i > start && i + 1 < phrase.end()) {
                parts.add(new Span(start, i));
                start = i + 1;
                while (start < phrase.end() - 1
                        && (tokens.is(start, "and") || tokens.is(start, "well") || tokens.is(start, "as"))) {
                    start++;
                }
                i = start - 1;
            }
        }
        if (parts.isEmpty()) {
            return List.of(phrase);
        }
        parts.add(new Span(start, phrase.end()));
        if (isApposition(phrase, parts)) {
            return List.of(phrase);
        }
        return canAllSpeak(parts) && !isOneList(parts) ? parts : List.of(phrase);
    }

    /// Whether words that look like a title belong to two people: ***President X of Malta and President** Y*, ***the
    /// Prime
    /// Minister and President** Y*; one and the same may be *Deputy Prime Minister and Foreign Minister*.
    private boolean isBetweenTwo(int start, int and) {
        if (names.personIn(start, and) != null) {
            return tokens.is(and, "and");
        }
        boolean described = tokens.is(start, "the") && tokens.is(and, "and") && and > start + 1;
        if (!described || !words.is(tokens.word(and - 1), HeadKind.OFFICE)) {
            return false;
        }
        String office = tokens.text(start + 1, and).toLowerCase(Locale.ROOT);
        return and == start + 2 || Offices.isTop(office) || isHeld(office, start);
    }

    /// Whether somebody was named before by an office: ***Deputy Secretary** Ada Boro met … The **Deputy Secretary**
    /// and
    /// Foreign Minister Vogt said …*.
    private boolean isHeld(String office, int before) {
        for (Mention mention : names.before(before)) {
            String held = mention.figure().isPerson() ? mention.figure().office() : null;
            if (held != null && Offices.spelled(held).equals(office)) {
                return true;
            }
        }
        return false;
    }

    private boolean canAllSpeak(List<Span> parts) {
        for (Span part : parts) {
            if (part.isEmpty() || !canSpeak(part)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a comma alone joins a description and a name: *its envoy to the UN, Reza Tavakol*.
    private boolean isApposition(Span phrase, List<Span> parts) {
        for (int i = phrase.start(); i < phrase.end(); i++) {
            if (tokens.is(i, "and") || tokens.is(i, "&") || tokens.is(i, "as")) {
                return false;
            }
        }
        return parts.size() == 2
                && names.personIn(parts.getLast().start(), parts.getLast().end()) != null;
    }

    /// *the foreign ministers of France and Germany* is one phrase.
    private boolean isOneList(List<Span> parts) {
        Span first = parts.getFirst();
        int head = heads.noun(first);
        boolean plural = tokens.word(head).lower().endsWith("s") && names.at(head) == null;
        return plural
                && parts.size() > 1
                && tokens.is(head + 1, "of")
                && names.at(parts.getLast().start()) != null;
    }

    private boolean canSpeak(Span part) {
        int head = heads.noun(part);
        Mention mention = names.at(head);
        if (mention != null) {
            return mention.isName();
        }
        return words.is(tokens.word(head), HeadKind.OFFICE)
                || words.is(tokens.word(head), HeadKind.BODY)
                || words.is(tokens.word(head), HeadKind.ROLE)
                || tokens.in(head, WordClass.SUBJECT_PRONOUN)
                || tokens.tag(head).isProperNoun();
    }
}
