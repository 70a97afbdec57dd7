package readout.extract.coding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Codebook;
import readout.event.statement.Coding;
import readout.event.statement.Modality;
import readout.event.statement.NoneReason;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;

/// Gives propositions their event codes: what the speaker does, by grammar, and what it is about, by words, lead to a
/// row of the table.
public final class Coder {

    private final Tokens tokens;
    private final Names names;
    private final EventCodes codes;
    private final EventWords words;
    private final long cooperation;
    private final long history;

    /// What a coder tells of a proposition.
    ///
    /// @param codings one a codebook
    /// @param fields the fields of cooperation that it names, in text order
    public record Coded(List<Coding> codings, List<String> fields) {

        public Coded {
            codings = List.copyOf(codings);
            fields = List.copyOf(fields);
        }
    }

    public Coder(Tokens tokens, Names names, EventCodes codes) {
        this.tokens = tokens;
        this.names = names;
        this.codes = codes;
        this.words = codes.words();
        this.cooperation = words.bit("cooperation");
        this.history = words.bit("history");
    }

    /// Codes one proposition.
    ///
    /// @param speakers who says it
    public Coded code(Uncoded uncoded, List<Figure> speakers) {
        EventWord cue = uncoded.cue() == null
                ? null
                : words.cue(tokens.word(uncoded.cue().start()));
        Matters matters = Matters.of(uncoded, tokens, names, words);
        boolean cooperates = (matters.all() & cooperation) != 0;
        Deed deed = deed(uncoded, cue == null ? null : cue.deed(), matters, speakers);
        long all = cue == null ? matters.all() : matters.all() | cue.matters();
        EventCodes.Row row = codes.find(deed, all);
        if (deed == Deed.INTEND && !cooperates && !uncoded.towards() && !isThreat(row) && !names(uncoded, speakers)) {
            row = codes.find(Deed.PLAN, all);
        }
        String type = row.plover().code();
        boolean blames = "ACCUSE".equals(type) || ("REJECT".equals(type) && uncoded.veiled());
        List<Coding> codings = blames && !names(uncoded, speakers) ? unnamed(row) : row.codings();
        return new Coded(codings, cooperates ? matters.fields() : List.of());
    }

    private static boolean isThreat(EventCodes.Row row) {
        return "THREATEN".equals(row.plover().code());
    }

    /// Blame for nobody by name has no code; the one that it would have is an alternative.
    private static List<Coding> unnamed(EventCodes.Row row) {
        String would = row.cameo().code();
        List<String> alternatives = would == null ? List.of() : List.of(would);
        return List.of(
                Coding.none(Codebook.CAMEO, NoneReason.TARGET_UNNAMED, alternatives),
                Coding.none(Codebook.PLOVER, NoneReason.TARGET_UNNAMED, List.of()));
    }

    /// What a coder takes a claim for.
    ///
    /// @param told what the reporting word alone tells
    private Deed deed(Uncoded uncoded, @Nullable Deed told, Matters matters, List<Figure> speakers) {
        if (told != null && told != Deed.ACCORD) {
            return told;
        }
        if (matters.deed() != null && !uncoded.negated() && uncoded.modality() == Modality.ASSERTED) {
            return matters.deed();
        }
        return switch (uncoded.act()) {
            case ENDORSE, THANK -> uncoded.negated() ? Deed.REFUSE : Deed.PRAISE;
            case CHARACTERISE -> characterised(uncoded, matters, speakers);
            case APPEAL -> Deed.APPEAL;
            case COMMIT -> uncoded.negated() ? Deed.REFUSE : Deed.INTEND;
            case OPPOSE -> opposed(uncoded, matters, speakers);
            case RITUAL -> Deed.RITUAL;
            case MEETING -> Deed.DO;
            case REPORT -> told == Deed.ACCORD ? told : reported(uncoded, matters, speakers);
        };
    }

    /// Blame for what another did is an accusation if he did something hostile; what is not supported is refused.
    private Deed opposed(Uncoded uncoded, Matters matters, List<Figure> speakers) {
        if (uncoded.negated()) {
            return Deed.REFUSE;
        }
        return reported(uncoded, matters, speakers) == Deed.ACCUSE ? Deed.ACCUSE : Deed.CRITICISE;
    }

    /// A fact is an event if the speaker's own side did it, and an accusation if another did something hostile.
    private Deed reported(Uncoded uncoded, Matters matters, List<Figure> speakers) {
        Span subject = uncoded.subject();
        boolean fact = uncoded.verb() >= 0 && uncoded.modality() == Modality.ASSERTED && !uncoded.negated();
        if (!fact || subject == null || matters.verbs() == 0) {
            return Deed.COMMENT;
        }
        if (isOwn(subject, speakers)) {
            return (matters.all() & history) != 0 ? Deed.PAST : Deed.DO;
        }
        return isHostile(matters) && names(subject, speakers) ? Deed.ACCUSE : Deed.COMMENT;
    }

    /// What is said of ties is an event where they are cut.
    private Deed characterised(Uncoded uncoded, Matters matters, List<Figure> speakers) {
        if (uncoded.negated()) {
            return Deed.COMMENT;
        }
        boolean cuts = "SANCTION".equals(type(matters)) && reported(uncoded, matters, speakers) == Deed.DO;
        return cuts ? Deed.DO : Deed.CHARACTERISE;
    }

    private boolean isHostile(Matters matters) {
        String type = type(matters);
        return "ASSAULT".equals(type) || "COERCE".equals(type);
    }

    /// The type in PLOVER of doing this.
    private @Nullable String type(Matters matters) {
        return codes.find(Deed.DO, matters.all()).plover().code();
    }

    private boolean isOwn(Span subject, List<Figure> speakers) {
        int last = subject.end() - 1;
        if (tokens.is(last, "we") || tokens.is(last, "i") || tokens.is(last, "he") || tokens.is(last, "she")) {
            return true;
        }
        for (int i = subject.start(); i < subject.end(); i++) {
            Mention mention = names.at(i);
            if (mention != null && speaks(mention.figure(), speakers)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Figure figure, List<Figure> speakers) {
        for (Figure speaker : speakers) {
            boolean country = figure.country() != null && Objects.equals(figure.country(), speaker.country());
            if (country || figure.equals(speaker)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a claim names somebody else, wherever in it.
    private boolean names(Uncoded uncoded, List<Figure> speakers) {
        return names(uncoded.span(), speakers);
    }

    private boolean names(Span span, List<Figure> speakers) {
        for (int i = span.start(); i < span.end(); i++) {
            Mention mention = names.at(i);
            boolean actor = mention != null
                    && mention.start() == i
                    && (mention.figure().country() != null || mention.figure().type() == ActorType.ORGANISATION);
            if (actor && !isWhere(i) && !speaks(Objects.requireNonNull(mention).figure(), speakers)) {
                return true;
            }
        }
        return false;
    }

    /// *the coup **in Niger***
    private boolean isWhere(int name) {
        int before = tokens.in(name - 1, WordClass.DETERMINER) ? name - 2 : name - 1;
        return tokens.is(before, "in") || tokens.is(before, "at") || tokens.is(before, "near");
    }
}
