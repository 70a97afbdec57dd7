package readout.extract.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Act;
import readout.extract.cue.CueKind;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.NameUse;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.Word;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds who is blamed by words of blame where no rule knows how they name him: the first of another side whom they
/// name, or, where they only point at a deed (***it** is illegal*, ***these** acts*), whom the same speakers blamed
/// last.
final class Culprits {

    private static final WordSet SPARING = WordSet.of(
            "in",
            "at",
            "near",
            "across",
            "inside",
            "into",
            "against",
            "on",
            "between",
            "among",
            "with",
            "for",
            "to",
            "towards",
            "over",
            "like",
            "including",
            "from");

    private static final WordSet POINTING =
            WordSet.of("it", "they", "them", "this", "these", "those", "such", "the", "their", "its", "he", "his");

    private final Tokens tokens;
    private final Names names;
    private final Sides sides;
    private final Actors actors;
    private final ActWords words;
    private List<Figure> blamed = List.of();
    private List<Figure> speakers = List.of();

    Culprits(Tokens tokens, Names names, Sides sides, Actors actors, ActWords words) {
        this.tokens = tokens;
        this.names = names;
        this.sides = sides;
        this.actors = actors;
        this.words = words;
    }

    /// Remembers whom a statement blames.
    void remember(Context context, List<Figure> targets) {
        boolean judges = context.kind() == null
                || switch (context.kind()) {
                    case SAY, TELL, SHOW, CONDEMN -> true;
                    case AGREE, CALL, PRAISE, THANK, GREET, PLEDGE, ASK -> false;
                };
        if (judges && !targets.isEmpty() && blames(context)) {
            blamed = List.copyOf(targets);
            speakers = context.speakers();
        }
    }

    /// Who is blamed; empty if the words blame nobody.
    List<Figure> find(Context context) {
        if (context.kind() == CueKind.AGREE || !blames(context) || isTerror(context)) {
            return List.of();
        }
        for (Span piece : context.content()) {
            List<Figure> found = doer(context, piece);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return points(context.content().getFirst()) && speakers.equals(context.speakers()) ? blamed : List.of();
    }

    /// Whether words begin with what stands for a deed told before.
    private boolean points(Span first) {
        int next = first.start() + 2;
        return tokens.is(first.start(), "the")
                ? next >= first.end()
                        || !(tokens.tag(next) == Tag.IN || tokens.tag(next).isNoun())
                        || tokens.is(next, "as")
                : POINTING.contains(tokens.word(first.start()));
    }

    /// The first of another side who does something in a span, or whose deed is named there, with those joined to him.
    private List<Figure> doer(Context context, Span piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            Mention mention = names.at(i);
            Figure found = mention == null || mention.start() != i ? null : doer(context, mention, piece);
            if (found != null) {
                List<Figure> joined = actors.joined(context, i, piece.end());
                return joined.contains(found) ? others(context, joined) : List.of(found);
            }
        }
        return List.of();
    }

    private static List<Figure> others(Context context, List<Figure> figures) {
        return figures.stream().filter(figure -> !Sides.isOwn(context, figure)).toList();
    }

    private @Nullable Figure doer(Context context, Mention mention, Span piece) {
        Figure figure = mention.figure();
        if (Sides.speaks(context, figure) || !isDoer(mention, piece)) {
            return null;
        }
        boolean foreign =
                context.speakers().stream().anyMatch(speaker -> !speaker.isPerson() || speaker.country() != null);
        return switch (figure.type()) {
            case PERSON -> figure;
            case COUNTRY -> foreign ? sides.of(figure) : null;
            case ORGANISATION -> {
                Figure governed = sides.governedBy(figure);
                yield governed == null && owns(mention) ? figure : governed;
            }
            case PLACE -> mention.use() == NameUse.METONYM ? sides.of(figure) : null;
            case EVENT -> null;
        };
    }

    private boolean owns(Mention mention) {
        return tokens.in(mention.end(), WordClass.POSSESSIVE_MARK) || tokens.is(mention.start() - 1, "by");
    }

    private boolean isDoer(Mention mention, Span piece) {
        int next = mention.end();
        int before = tokens.is(mention.start() - 1, "the") ? mention.start() - 2 : mention.start() - 1;
        if (next >= piece.end() || SPARING.contains(tokens.word(Math.max(0, before)))) {
            return tokens.is(before, "by");
        }
        if (isJoined(mention)) {
            return true;
        }
        Word word = tokens.word(next);
        boolean acts = tokens.tag(next).isFinite() || tokens.tag(next) == Tag.MD;
        boolean subject = acts && !isJudge(new Span(next, Math.min(next + 3, piece.end())));
        boolean owner = tokens.in(next, WordClass.POSSESSIVE_MARK);
        boolean deed = !mention.figure().isPerson()
                && tokens.tag(next).isNoun()
                && !Organs.isPrivate(word)
                && !word.isCapitalised()
                && !Bearers.isPeople(word);
        return subject || owner || deed || tokens.is(before, "by");
    }

    /// ***Ugandan** and Rwandan raids*, ***Uganda** and Rwanda are*: what follows tells of both.
    private boolean isJoined(Mention mention) {
        int and = mention.end();
        Mention next = tokens.is(and, "and") ? names.at(tokens.is(and + 1, "the") ? and + 2 : and + 1) : null;
        return next != null
                && next.figure().type() == mention.figure().type()
                && isDoer(next, tokens.sentenceAround(and));
    }

    /// *Uganda **condemned** …*, *Uganda is deeply **concerned***: who blames is not to blame.
    private boolean isJudge(Span verb) {
        for (int i = verb.start(); i < verb.end(); i++) {
            boolean judges = i == verb.start() && words.ofVerb(tokens.word(i)) != null;
            if (judges || words.ofState(tokens.word(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /// Words about terror, whose doers nobody is called to account for by name.
    private boolean isTerror(Context context) {
        return context.content().stream().anyMatch(this::isTerror);
    }

    private boolean isTerror(Span piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            if (tokens.word(i).lower().startsWith("terror")) {
                return true;
            }
        }
        return false;
    }

    private boolean blames(Context context) {
        if (context.kind() == CueKind.CONDEMN || isBlame(context.cue())) {
            return true;
        }
        return context.content().stream().anyMatch(this::isBlame);
    }

    private boolean isBlame(@Nullable Span span) {
        for (int i = span == null ? 0 : span.start(); span != null && i < span.end(); i++) {
            Word word = tokens.word(i);
            boolean wrong = words.isWrong(word) || words.isBlame(word) || words.ofQuality(word) == Act.OPPOSE;
            if (wrong && !isDenied(i)) {
                return true;
            }
        }
        return false;
    }

    /// *did **not** shell*, *no **threat***
    private boolean isDenied(int token) {
        return tokens.is(token - 1, "not") || tokens.is(token - 1, "no") || tokens.is(token - 1, "never");
    }
}
