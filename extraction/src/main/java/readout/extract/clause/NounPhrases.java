package readout.extract.clause;

import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Weekdays;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds noun phrases: names, nouns and what stands before them.
final class NounPhrases {

    /// Forms in -ing that stand before nouns like adjectives.
    private static final WordSet LIKE_ADJECTIVES = WordSet.of(
            "developing",
            "emerging",
            "existing",
            "remaining",
            "growing",
            "ongoing",
            "underlying",
            "leading",
            "neighboring",
            "neighbouring",
            "participating",
            "outstanding",
            "visiting",
            "supporting",
            "following",
            "increasing",
            "ruling",
            "working",
            "governing",
            "opposing",
            "warring",
            "surrounding",
            "rising",
            "continuing",
            "lasting",
            "promising",
            "pressing",
            "aging",
            "living",
            "acting",
            "outgoing",
            "incoming",
            "sitting",
            "founding",
            "mounting",
            "escalating",
            "contributing",
            "corresponding",
            "conflicting",
            "competing",
            "alarming");

    private final Tokens tokens;
    private final Names names;
    private final int limit;

    NounPhrases(Tokens tokens, Names names, int limit) {
        this.tokens = tokens;
        this.names = names;
        this.limit = limit;
    }

    /// Whether a participle stands before its noun: *developing countries*, *increased interest*.
    boolean startsAt(int at, int start) {
        Tag tag = tokens.tag(at);
        if (at + 1 >= limit) {
            return false;
        }
        Tag next = tokens.tag(at + 1);
        boolean beforeNoun = next == Tag.NN || next == Tag.NNS || next == Tag.JJ;
        if (tag == Tag.VBG) {
            return beforeNoun && LIKE_ADJECTIVES.contains(tokens.word(at));
        }
        if (tag == Tag.VBN && tokens.is(at, "retired") && (beforeNoun || next.isProperNoun())) {
            return true;
        }
        if (tag != Tag.VBN || !beforeNoun || at == start) {
            return false;
        }
        Tag before = tokens.tag(at - 1);
        if (before == Tag.CC && at + 3 < limit && tokens.tag(at + 2) == Tag.TO && tokens.tag(at + 3) == Tag.VB) {
            return false;
        }
        return before == Tag.IN || before == Tag.CC || before == Tag.TO || before == Tag.VBG || before == Tag.VB;
    }

    Chunk phrase(int from) {
        int at = from;
        int head = from;
        while (at < limit) {
            Mention mention = names.at(at);
            if (mention != null && mention.isName() && mention.start() == at) {
                if (at > from && (breaksBefore(mention, at) || endsTime(from, at) || isBehindHearers(from, at))) {
                    break;
                }
                head = mention.end() - 1;
                at = mention.end();
                continue;
            }
            if (at > from && (startsAnother(at) || isBehindDay(from, at) || isBehindPeriod(from, at))) {
                break;
            }
            if (!belongsToNoun(at, from)) {
                break;
            }
            head = tokens.tag(at).isNoun() || tokens.tag(at) == Tag.PRP || head == from ? at : head;
            at++;
            if (tokens.tag(at - 1) == Tag.PRP || tokens.tag(at - 1) == Tag.EX) {
                break;
            }
        }
        int end = Math.max(at, from + 1);
        return new Chunk(kind(from, end), from, end, head, VerbForm.NONE, false, false);
    }

    private ChunkKind kind(int start, int end) {
        boolean onlyAdjectives = true;
        boolean time = true;
        for (int i = start; i < end; i++) {
            if (isPerson(i)) {
                return ChunkKind.NOUN;
            }
            Tag tag = tokens.tag(i);
            onlyAdjectives &= tag.isAdjective() || tag.isAdverb();
            Word word = tokens.word(i);
            time &= Weekdays.isAt(tokens, i)
                    || word.in(WordClass.MONTH)
                    || word.in(WordClass.DAY)
                    || word.in(WordClass.PERIOD)
                    || word.hasDigits()
                    || word.in(WordClass.TIME_MODIFIER);
        }
        if (time && !isNumberOnly(start, end)) {
            return ChunkKind.TIME;
        }
        return onlyAdjectives ? ChunkKind.ADJECTIVE : ChunkKind.NOUN;
    }

    /// Whether somebody is called like a day or a month: *Theresa **May***.
    private boolean isPerson(int token) {
        Mention mention = names.at(token);
        return mention != null && mention.isName() && mention.figure().isPerson();
    }

    private boolean isNumberOnly(int start, int end) {
        for (int i = start; i < end; i++) {
            Word word = tokens.word(i);
            if (Weekdays.isAt(tokens, i)
                    || word.in(WordClass.MONTH)
                    || word.in(WordClass.DAY)
                    || word.in(WordClass.PERIOD)
                    || isYear(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(Word word) {
        String text = word.text();
        return text.length() == 4
                && word.hasDigits()
                && !word.hasLetters()
                && (text.startsWith("19") || text.startsWith("20"));
    }

    /// A person's name behind a place or a body begins a phrase of its own, unless a title links them.
    private boolean breaksBefore(Mention mention, int at) {
        Mention before = names.at(at - 1);
        return mention.figure().isPerson()
                && before != null
                && before.isName()
                && !before.figure().isPerson()
                && before.end() == at
                && tokens.tag(at - 1) != Tag.POS
                && tokens.in(before.start() - 1, WordClass.PREPOSITION)
                && !tokens.is(before.start() - 1, "of");
    }

    /// Whether those who are told something are complete: *told reporters **Moscow** had nothing to hide*.
    private boolean isBehindHearers(int from, int at) {
        return tokens.tag(at - 1) == Tag.NNS
                && (tokens.is(from - 1, "told") || tokens.is(from - 1, "tells") || tokens.is(from - 1, "telling"));
    }

    /// Whether all before a token only tells when: *last week **Norway** would …*.
    private boolean endsTime(int from, int at) {
        return kind(from, at) == ChunkKind.TIME && tokens.tag(at - 1) != Tag.POS;
    }

    /// Whether a weekday behind *on* is complete: *said on Monday **inflation** had slowed*.
    private boolean isBehindDay(int from, int at) {
        return at == from + 1
                && tokens.in(from, WordClass.WEEKDAY)
                && tokens.is(from - 1, "on")
                && tokens.tag(at).isNoun()
                && !tokens.in(at, WordClass.PERIOD);
    }

    /// Whether a period behind a verb is complete: *said last month **such charges** were absurd*.
    private boolean isBehindPeriod(int from, int at) {
        return at == from + 2
                && (tokens.is(from, "last") || tokens.is(from, "next") || tokens.is(from, "this"))
                && tokens.in(from + 1, WordClass.PERIOD)
                && from > 0
                && tokens.tag(from - 1).isVerb()
                && tokens.tag(at) != Tag.POS;
    }

    private boolean startsAnother(int at) {
        Tag tag = tokens.tag(at);
        boolean determiner =
                tag == Tag.DT || tag == Tag.PRP_POSSESSIVE || tag == Tag.PRP || tag == Tag.EX || tag == Tag.PDT;
        boolean day = tokens.in(at, WordClass.WEEKDAY) || tokens.in(at, WordClass.DAY);
        return (determiner || day)
                && !(tokens.tag(at - 1) == Tag.PDT
                        || tokens.is(at - 1, "all")
                        || tokens.is(at - 1, "both")
                        || tokens.is(at - 1, "late")
                        || tokens.is(at - 1, "early"));
    }

    private boolean belongsToNoun(int at, int from) {
        Tag tag = tokens.tag(at);
        if (isWord(at) || (tag == Tag.PRP && at == from) || (tag == Tag.EX && at == from)) {
            return true;
        }
        if (at == from) {
            return true;
        }
        return switch (tag) {
            case POS -> true;
            case VBN, VBG -> at + 1 < limit && isAttributive(at);
            case RB, RBR, RBS -> at + 1 < limit && tokens.tag(at + 1).isAdjective();
            case CC -> joinsAdjectives(at);
            default -> false;
        };
    }

    /// Whether a participle inside a noun phrase belongs to the noun behind it: *the newly elected president*.
    private boolean isAttributive(int at) {
        Tag next = tokens.tag(at + 1);
        Tag before = tokens.tag(at - 1);
        boolean opened = before == Tag.DT
                || before == Tag.PRP_POSSESSIVE
                || before == Tag.JJ
                || before == Tag.POS
                || before == Tag.CD
                || before.isAdverb();
        return (opened && (next.isNoun() || next == Tag.JJ)) || (tokens.tag(at) == Tag.VBG && opened);
    }

    private boolean joinsAdjectives(int at) {
        return at + 1 < limit
                && tokens.tag(at - 1) == Tag.JJ
                && tokens.tag(at + 1) == Tag.JJ
                && at + 2 < limit
                && (tokens.tag(at + 2).isNoun() || tokens.tag(at + 2) == Tag.JJ);
    }

    boolean isWord(int at) {
        return switch (tokens.tag(at)) {
            case NN, NNS, NNP, NNPS, JJ, JJR, JJS, CD, DT, PDT, PRP_POSSESSIVE, DOLLAR, HASH, FW -> true;
            default -> {
                Mention mention = names.at(at);
                yield mention != null && mention.isName();
            }
        };
    }
}
