package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import readout.event.statement.ActorType;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.VerbForm;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds whom reporting words call on, thank, praise, greet, blame or support by their object.
final class CueTargets {

    private static final WordSet NOUNS_TOWARDS = WordSet.of(
            "support",
            "gratitude",
            "thanks",
            "appreciation",
            "solidarity",
            "assistance",
            "aid",
            "help",
            "condolences",
            "sympathy",
            "congratulations",
            "concern",
            "concerns",
            "respect",
            "admiration",
            "frustration",
            "anger",
            "outrage",
            "dismay",
            "disappointment",
            "horror",
            "shock",
            "disgust",
            "fury",
            "indignation",
            "alarm",
            "displeasure",
            "dissatisfaction",
            "opposition",
            "objection",
            "objections",
            "regret",
            "confidence",
            "faith",
            "backing",
            "tribute",
            "apology",
            "apologies",
            "warning",
            "call",
            "calls",
            "appeal",
            "invitation",
            "threat");

    /// Feelings for what befell somebody, who is not spoken to: *condolences **on** the passing of X*.
    private static final WordSet FATES =
            WordSet.of("condolences", "sympathy", "sympathies", "congratulations", "sadness", "grief", "sorrow");

    private static final WordSet TRUST = WordSet.of("confidence", "faith");

    /// In tokens.
    private static final int SHORTEST_WITH_HEARER = 3;

    private final Clauses clauses;
    private final Tokens tokens;
    private final Names names;
    private final Actors actors;
    private final Belligerents belligerents;
    private final Blamed blamed;
    private final NounCalls calls;

    CueTargets(Clauses clauses, Actors actors) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.actors = actors;
        this.blamed = new Blamed(clauses, actors);
        this.calls = new NounCalls(tokens, actors);
        this.belligerents = new Belligerents(tokens, actors, actors.organs());
    }

    /// Whom the object of the reporting words names; empty if their kind has no such object.
    List<Figure> find(Context context) {
        Span first = context.content().getFirst();
        CueKind kind = context.kind();
        if (kind == CueKind.CALL) {
            List<Figure> asked =
                    context.frame() == Frame.OBJECT ? asked(context, first) : calls.captors(context, first);
            if (!asked.isEmpty()) {
                return asked;
            }
        }
        if (kind == CueKind.CALL) {
            List<Figure> leaving = calls.leaving(context, first);
            List<Figure> fighting = leaving.isEmpty() ? belligerents.calledOn(first) : leaving;
            return fighting.isEmpty() ? called(context, first) : fighting;
        }
        if (kind == CueKind.CONDEMN) {
            return blamed.find(context, first);
        }
        if (kind == CueKind.THANK || kind == CueKind.PRAISE || kind == CueKind.GREET) {
            return object(context, first);
        }
        List<Figure> found = context.frame() == Frame.OBJECT ? behindNoun(context, first) : List.of();
        return found.isEmpty() ? insideCue(context) : found;
    }

    /// Who stands between the verb and its preposition: *warned **Ethiopia** against …*.
    private List<Figure> insideCue(Context context) {
        Span cue = context.cue();
        if (cue == null || cue.length() < SHORTEST_WITH_HEARER) {
            return List.of();
        }
        return actors.in(context, new Span(cue.start() + 1, cue.end() - 1)).stream()
                .filter(figure -> !Sides.speaks(context, figure))
                .toList();
    }

    /// Whom a request without a verb goes to: *requested help **from ACTO***, *reminded **Iran** of its duties*.
    private List<Figure> asked(Context context, Span first) {
        Span cue = context.cue();
        if (cue != null && tokens.word(cue.start()).lower().startsWith("remind")) {
            return object(context, first);
        }
        List<Figure> captors = calls.captors(context, first);
        if (!captors.isEmpty()) {
            return captors;
        }
        for (int i = first.start(); i + 1 < first.end() && !tokens.tag(i).isFinite(); i++) {
            if (tokens.is(i, "from")) {
                int from = actors.reached(new Span(i + 1, first.end()));
                return from < 0
                        ? actors.group(new Span(i + 1, first.end()))
                        : actors.joined(context, from, first.end());
            }
        }
        return List.of();
    }

    /// Who is called on: what stands before *to* and the verb.
    private List<Figure> called(Context context, Span first) {
        Clause clause = clauses.around(first.start());
        int end = Math.min(first.end(), clause.sentence().end());
        for (int k = clause.indexAt(first.start());
                k < clause.size() && clause.chunk(k).start() < end;
                k++) {
            Chunk chunk = clause.chunk(k);
            boolean clausal = context.frame() != Frame.OBJECT && (chunk.form() == VerbForm.BARE || chunk.isFinite());
            boolean verb = chunk.isVerb() && (chunk.form() == VerbForm.INFINITIVE || clausal);
            if (verb) {
                return chunk.start() > first.start()
                        ? actors.in(context, new Span(first.start(), chunk.start()))
                        : List.of();
            }
        }
        return List.of();
    }

    /// Whom thanks, praise or blame names: the first actor of the object, with those joined to it.
    private List<Figure> object(Context context, Span first) {
        if (first.isEmpty()) {
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        int from = actors.firstActor(context, first);
        Clause clause = clauses.around(first.start());
        int endOfPhrase = clause.chunk(clause.indexAt(first.start())).end();
        if (from < 0 || (from >= endOfPhrase && !tokens.is(endOfPhrase, "of"))) {
            found.addAll(actors.described(context, new Span(first.start(), Math.min(first.end(), endOfPhrase))));
        }
        if (from >= 0) {
            found.addAll(actors.joined(context, from, first.end()));
        }
        return found;
    }

    /// *support **for X***, *gratitude **to X***, *the importance of **X** doing …*
    private List<Figure> behindNoun(Context context, Span first) {
        for (int i = first.start(); i < first.end(); i++) {
            String word = tokens.word(i).lower();
            if (word.equals("that") && i > first.start()) {
                return List.of();
            }
            if (word.equals("condemnation") || word.equals("denunciation")) {
                int of = tokens.is(i + 1, "and") ? i + 3 : i + 1;
                return tokens.is(of, "of") && of + 1 < first.end()
                        ? blamed.find(context, new Span(of + 1, first.end()))
                        : List.of();
            }
            if ((word.equals("commitment") || word.equals("adherence")) && tokens.is(i + 1, "to")) {
                return committed(context, new Span(i + 1, first.end()));
            }
            if (NOUNS_TOWARDS.contains(word) && i + 1 < first.end()) {
                int at = behindOwner(i + 1, first.end());
                if (FATES.contains(word)) {
                    boolean towards = tokens.is(at, "to") || tokens.is(at, "with");
                    Span rest = new Span(Math.min(at + 1, first.end()), first.end());
                    List<Figure> bereaved = towards ? actors.bereaved(context, rest) : List.of();
                    return towards && bereaved.isEmpty() ? object(context, rest) : bereaved;
                }
                boolean link = tokens.tag(at) == Tag.IN || tokens.tag(at) == Tag.TO;
                boolean where = tokens.is(at, "in") && !TRUST.contains(word);
                Span rest = new Span(Math.min(where ? at : link ? at + 1 : i + 1, first.end()), first.end());
                List<Figure> found = isBetween(rest) ? List.of() : object(context, rest);
                return found.stream().allMatch(figure -> Sides.speaks(context, figure)) ? List.of() : found;
            }
            if ((word.equals("importance") || word.equals("need")) && i + 1 < first.end() && isLink(i + 1)) {
                return importance(context, new Span(i + 2, first.end()));
            }
            if (word.equals("right") || word.equals("rights")) {
                return object(context, new Span(first.start(), i));
            }
        }
        return List.of();
    }

    /// *the fighting **between** A and B*, who are only concerned.
    private boolean isBetween(Span rest) {
        for (int i = rest.start(); i < rest.end() && names.at(i) == null; i++) {
            if (tokens.is(i, "between")) {
                return true;
            }
        }
        return false;
    }

    /// The preposition behind those whose feeling it is: *the solidarity of the Union **with** Mali*.
    private int behindOwner(int link, int end) {
        for (int i = link; tokens.is(link, "of") && i < end && !tokens.tag(i).isVerb(); i++) {
            if (tokens.is(i, "with") || tokens.is(i, "to")) {
                return i;
            }
        }
        return link;
    }

    /// *a commitment to **Bhutan***; a policy for a region binds nobody: *commitment to a free and open Indo-Pacific*.
    private List<Figure> committed(Context context, Span rest) {
        int from = actors.reached(new Span(Math.min(rest.start() + 1, rest.end()), rest.end()));
        return from < 0
                ? List.of()
                : actors.joined(context, from, rest.end()).stream()
                        .filter(figure -> figure.type() != ActorType.PLACE)
                        .toList();
    }

    private boolean isLink(int token) {
        return tokens.is(token, "of") || tokens.is(token, "for");
    }

    private List<Figure> importance(Context context, Span rest) {
        Clause clause = clauses.around(rest.isEmpty() ? 0 : rest.start());
        int k = rest.isEmpty() ? clause.size() : clause.indexAt(rest.start());
        Chunk next = clause.find(k + 1);
        boolean doing = next != null && next.isVerb() && !next.isFinite();
        if (next == null || !clause.chunk(k).isNoun()) {
            return List.of();
        }
        Chunk who = clause.chunk(k);
        boolean taken =
                !doing && who.length() > 1 && tokens.word(who.end() - 1).lower().endsWith("ing");
        return doing || taken
                ? actors.in(context, new Span(rest.start(), taken ? who.end() - 1 : who.end()))
                : List.of();
    }
}
