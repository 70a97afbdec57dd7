package readout.extract.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.event.statement.ActorType;
import readout.event.statement.Modality;
import readout.extract.clause.Chunk;
import readout.extract.clause.ChunkKind;
import readout.extract.clause.Clause;
import readout.extract.clause.Subject;
import readout.extract.clause.Subjects;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Decides what a claim does: first by the reporting words, then by the claim's own verb, then by what it says of
/// whom.
final class Acts {

    private static final WordSet BOTH_SIDES =
            WordSet.of("sides", "countries", "nations", "parties", "they", "peoples", "we", "leaders", "both");

    private final Tokens tokens;
    private final Names names;
    private final ActWords words;
    private final SetWords setWords;

    Acts(Tokens tokens, Names names, ActWords words) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
        this.setWords = new SetWords(tokens);
    }

    /// The act that the reporting words alone decide, or null.
    @Nullable
    Act byCue(Context context) {
        CueKind kind = context.kind();
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case THANK -> Act.THANK;
            case GREET -> Act.RITUAL;
            case CALL -> Act.APPEAL;
            case PRAISE -> Act.ENDORSE;
            case CONDEMN -> Act.OPPOSE;
            case PLEDGE -> Act.COMMIT;
            case AGREE -> context.frame() == Frame.INFINITIVE || context.frame() == Frame.OBJECT ? Act.COMMIT : null;
            case ASK, SHOW -> Act.REPORT;
            case SAY, TELL ->
                context.frame() == Frame.OBJECT || context.frame() == Frame.GERUND ? byNoun(context) : null;
        };
    }

    /// *expressed his **gratitude** for …*: the first telling noun of the object.
    private Act byNoun(Context context) {
        Span first = context.content().getFirst();
        Span cue = context.cue();
        if (cue != null && words.ofVerb(tokens.word(cue.start())) == Act.OPPOSE) {
            return Act.OPPOSE;
        }
        for (int i = first.start(); i < first.end(); i++) {
            Act act = words.ofNoun(tokens.word(i));
            if (act != null && act != Act.CHARACTERISE) {
                return act == Act.COMMIT && setWords.holdTo(i, first) ? Act.ENDORSE : act;
            }
            if (tokens.tag(i) == Tag.IN && i > first.start() + 1) {
                break;
            }
        }
        Act own = cue == null ? null : words.ofVerb(tokens.word(cue.start()));
        return own == null ? Act.REPORT : own;
    }

    /// The act that a verb alone tells, or null.
    @Nullable
    Act ofVerb(int token) {
        return words.ofVerb(tokens.word(token));
    }

    /// The act of a proposition with a finite verb of its own.
    Act byVerb(Context context, Clause clause, int verb, Span claim, Modality modality) {
        Subject subject = new Subjects(clause).before(verb);
        Chunk chunk = clause.chunk(verb);
        if (isHoped(clause, verb) || modality == Modality.SHOULD || setWords.askForHelp(chunk, claim)) {
            return Act.APPEAL;
        }
        Act settled = setWords.tell(clause, verb, claim, subject);
        if (settled != null) {
            return settled;
        }
        Act performed = performed(clause, verb);
        if (performed != null && modality != Modality.ASSERTED) {
            return performed;
        }
        if (modality == Modality.HOPE) {
            return SetWords.hopesForOthers(clause, verb) ? Act.APPEAL : Act.COMMIT;
        }
        boolean others = subject != null && isOfOthers(context, subject.span());
        if (modality == Modality.WILLING || (modality == Modality.WILL && isActor(subject))) {
            return others ? Act.REPORT : Act.COMMIT;
        }
        if (others && !chunk.passive() && !chunk.negated() && words.isWrong(tokens.word(chunk.head()))) {
            return Act.OPPOSE;
        }
        Act own = told(clause, verb);
        if (chunk.negated() && (own == Act.ENDORSE || own == Act.OPPOSE)) {
            return own == Act.ENDORSE ? Act.OPPOSE : Act.REPORT;
        }
        boolean shared = isPast(chunk) && isAboutTies(claim);
        if (own == Act.ENDORSE && shared) {
            return Act.CHARACTERISE;
        }
        if (own != null) {
            return own == Act.APPEAL && !isActor(subject) ? Act.REPORT : own;
        }
        return byMatter(clause, verb, claim, subject);
    }

    /// What the verb itself tells, or what is said with it.
    private @Nullable Act told(Clause clause, int verb) {
        Chunk chunk = clause.chunk(verb);
        Word head = tokens.word(chunk.head());
        Act own = chunk.passive() ? words.ofState(head) : words.ofVerb(head);
        if (own == null) {
            own = isCopula(chunk) ? predicate(clause, verb) : words.ofQuality(head) == Act.OPPOSE ? Act.OPPOSE : null;
        }
        return own == null && setWords.standsWith(chunk) ? Act.ENDORSE : own;
    }

    /// Whether a subject is somebody who stands on no side of the talk, so that a speaker can neither promise nor
    /// excuse what he does.
    private boolean isOfOthers(Context context, Span subject) {
        boolean side = Organs.isOne(tokens.word(subject.end() - 1)) && subject.length() > 1;
        Mention mention = names.at(side ? subject.end() - 2 : subject.end() - 1);
        if (mention == null || !(mention.isName() || side) || isBothSides(subject)) {
            return false;
        }
        String country = mention.figure().country();
        boolean known = context.speakers().stream().anyMatch(speaker -> speaker.country() != null);
        boolean party = context.talk().parties().stream().anyMatch(other -> Objects.equals(other.country(), country));
        return known && country != null && !party && !Sides.speaks(context, mention.figure());
    }

    /// What saying so does at once: *would like to **thank** …*, *wants to **convey** condolences*.
    private @Nullable Act performed(Clause clause, int verb) {
        for (int k = verb; k <= verb + 2; k++) {
            Chunk chunk = clause.find(k);
            if (chunk == null || chunk.is(ChunkKind.COMMA)) {
                return null;
            }
            Act act = chunk.isVerb() ? words.ofVerb(tokens.word(chunk.head())) : null;
            if (act == Act.THANK || (act == Act.RITUAL && chunk.form() == VerbForm.INFINITIVE)) {
                return act;
            }
        }
        return null;
    }

    /// What is said of whom: ties, praise, or mere facts.
    private Act byMatter(Clause clause, int verb, Span claim, @Nullable Subject subject) {
        boolean both = subject != null && isBothSides(subject.span());
        boolean fact = hasNumber(claim) || isOccasion(clause, verb);
        if (!fact && (both || isActor(subject)) && isAboutTies(claim)) {
            return Act.CHARACTERISE;
        }
        if (!fact && both && isPast(clause.chunk(verb))) {
            return Act.CHARACTERISE;
        }
        return !fact && praises(claim) ? Act.ENDORSE : Act.REPORT;
    }

    private boolean isCopula(Chunk chunk) {
        return tokens.in(chunk.head(), WordClass.BE)
                || tokens.is(chunk.head(), "remain")
                || tokens.is(chunk.head(), "remains");
    }

    /// *are good **friends***, *is **grateful***, *is **against***
    private @Nullable Act predicate(Clause clause, int verb) {
        for (int k = verb + 1; k <= verb + 2; k++) {
            Chunk chunk = clause.find(k);
            if (chunk == null || chunk.is(ChunkKind.COMMA)) {
                return null;
            }
            if (clause.is(k, "against")) {
                return Act.OPPOSE;
            }
            for (int i = chunk.start(); i < chunk.end(); i++) {
                Act act = words.ofNoun(tokens.word(i));
                if (act == Act.THANK || act == Act.CHARACTERISE) {
                    return act;
                }
                Act state = words.ofState(tokens.word(i));
                if (state != null) {
                    return state;
                }
                if (words.ofQuality(tokens.word(i)) == Act.OPPOSE) {
                    return Act.OPPOSE;
                }
            }
        }
        return null;
    }

    /// *It is **hoped** that …*
    private boolean isHoped(Clause clause, int verb) {
        Chunk chunk = clause.chunk(verb);
        return chunk.passive()
                && (tokens.is(chunk.head(), "hoped") || tokens.is(chunk.head(), "expected"))
                && tokens.is(chunk.start() - 1, "it");
    }

    /// Whether a subject can will something: a country, a person, a side, *we*.
    private boolean isActor(@Nullable Subject subject) {
        if (subject == null) {
            return true;
        }
        Span span = subject.span();
        Mention mention = names.at(span.end() - 1);
        boolean named = mention != null && mention.isName() && mention.figure().type() != ActorType.EVENT;
        return named
                || tokens.in(span.start(), WordClass.SUBJECT_PRONOUN)
                || tokens.is(span.end() - 1, "side")
                || tokens.is(span.end() - 1, "country")
                || tokens.is(span.end() - 1, "government")
                || isBothSides(span);
    }

    private boolean isBothSides(Span span) {
        if (BOTH_SIDES.contains(tokens.word(span.end() - 1))) {
            return true;
        }
        int named = 0;
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            named += mention != null && mention.start() == i && mention.figure().type() == ActorType.COUNTRY ? 1 : 0;
        }
        return named > 1;
    }

    private boolean isPast(Chunk chunk) {
        for (int i = chunk.start(); i < chunk.end(); i++) {
            if (tokens.tag(i) == Tag.VBD || tokens.tag(i) == Tag.VBN) {
                return true;
            }
        }
        return false;
    }

    private boolean isOccasion(Clause clause, int verb) {
        return switch (tokens.word(clause.chunk(verb).head()).lower()) {
            case "met", "visited", "marks", "marked", "elevated", "established", "signed", "held", "attended" -> true;
            default -> false;
        };
    }

    private boolean isAboutTies(Span claim) {
        for (int i = claim.start(); i < claim.end(); i++) {
            if (words.ofNoun(tokens.word(i)) == Act.CHARACTERISE) {
                return true;
            }
        }
        return false;
    }

    private boolean praises(Span claim) {
        for (int i = claim.start(); i < claim.end(); i++) {
            if (words.ofQuality(tokens.word(i)) == Act.ENDORSE) {
                return true;
            }
        }
        return false;
    }

    private boolean hasNumber(Span claim) {
        for (int i = claim.start(); i < claim.end(); i++) {
            String text = tokens.word(i).text();
            if (tokens.word(i).hasDigits()
                    && !tokens.word(i).hasLetters()
                    && text.length() > 1
                    && names.at(i) == null) {
                return true;
            }
        }
        return false;
    }
}
