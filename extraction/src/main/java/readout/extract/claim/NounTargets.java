package readout.extract.claim;

import java.util.ArrayList;
import java.util.List;
import readout.event.statement.ActorType;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.WordClass;
import readout.extract.text.WordSet;

/// Finds whom the noun concerns that reporting words express or stress: *expressed its **gratitude** to Ghana*.
final class NounTargets {

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
            "greetings",
            "felicitations",
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

    /// Courtesies and feelings, whose cause or sender is not spoken to: *condolences **on** the passing of X*.
    private static final WordSet FATES = WordSet.of(
            "condolences",
            "sympathy",
            "sympathies",
            "congratulations",
            "greetings",
            "felicitations",
            "sadness",
            "grief",
            "sorrow");

    /// What somebody is wanted to do: *the **need** for Uganda to withdraw*.
    private static final WordSet WANTED = WordSet.of("importance", "need", "necessity", "urgency", "expediency");

    /// What somebody owes: *stressed Uganda's **responsibility***.
    private static final WordSet OWED =
            WordSet.of("responsibility", "responsibilities", "obligation", "obligations", "duty", "duties");

    private static final WordSet TRUST = WordSet.of("confidence", "faith");

    private final Clauses clauses;
    private final Tokens tokens;
    private final Names names;
    private final Actors actors;
    private final Blamed blamed;

    NounTargets(Clauses clauses, Actors actors, Blamed blamed) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.actors = actors;
        this.blamed = blamed;
    }

    /// Whom thanks, praise or blame names: the first actor of the object, with those joined to it.
    List<Figure> object(Context context, Span first) {
        if (first.isEmpty()) {
            return List.of();
        }
        List<Figure> found = new ArrayList<>();
        int from = actors.firstActor(context, first);
        Clause clause = clauses.around(first.start());
        int endOfPhrase = clause.chunk(clause.indexAt(first.start())).end();
        List<Figure> holder = actors.holder(context, new Span(first.start(), Math.min(first.end(), endOfPhrase)));
        if (!holder.isEmpty()) {
            return holder;
        }
        if (from < 0 || (from >= endOfPhrase && !tokens.is(endOfPhrase, "of"))) {
            found.addAll(actors.described(context, new Span(first.start(), Math.min(first.end(), endOfPhrase))));
        }
        if (from >= 0) {
            found.addAll(actors.joined(context, from, first.end()));
        }
        return found;
    }

    /// Whom thanks or praise name, also a group whose deeds they are for: *the efforts **of the member states***.
    List<Figure> praised(Context context, Span first) {
        List<Figure> found = object(context, first);
        Clause clause = clauses.around(first.start());
        int of = clause.chunk(clause.indexAt(first.start())).end();
        boolean deeds = found.isEmpty() && tokens.is(of, "of") && of + 1 < first.end();
        return deeds ? actors.group(new Span(of + 1, first.end())) : found;
    }

    /// *support **for X***, *gratitude **to X***, *the importance of **X** doing …*
    List<Figure> find(Context context, Span first) {
        for (int i = first.start(); i < first.end(); i++) {
            String word = tokens.word(i).lower();
            if (word.equals("that") && i > first.start()) {
                return List.of();
            }
            if (word.equals("condemnation") || word.equals("denunciation")) {
                int of = tokens.is(i + 1, "and") ? i + 3 : i + 1;
                boolean links = tokens.is(of, "of") || tokens.is(of, "for") || tokens.is(of, "over");
                return links && of + 1 < first.end() ? blamed.find(context, new Span(of + 1, first.end())) : List.of();
            }
            if ((word.equals("commitment") || word.equals("adherence")) && tokens.is(i + 1, "to")) {
                return committed(context, new Span(i + 1, first.end()));
            }
            if (NOUNS_TOWARDS.contains(word) && i + 1 < first.end()) {
                int at = behindOwner(behindJoined(i + 1, first.end()), first.end());
                if (FATES.contains(word)) {
                    boolean towards = tokens.is(at, "to") || tokens.is(at, "with");
                    Span rest = new Span(Math.min(at + 1, first.end()), first.end());
                    List<Figure> bereaved = towards ? actors.bereaved(context, rest) : List.of();
                    return towards && bereaved.isEmpty() ? object(context, rest) : bereaved;
                }
                boolean link = tokens.tag(at) == Tag.IN || tokens.tag(at) == Tag.TO;
                boolean where = tokens.is(at, "in") && !TRUST.contains(word);
                Span rest = new Span(Math.min(where ? at : link ? at + 1 : i + 1, first.end()), first.end());
                return isBetween(rest) ? List.of() : ofOthers(context, concerned(context, rest));
            }
            if (WANTED.contains(word) && i + 1 < first.end() && isLink(i + 1)) {
                return importance(context, new Span(i + 2, first.end()));
            }
            if (OWED.contains(word)) {
                return owed(context, first, i);
            }
            if (word.equals("right") || word.equals("rights")) {
                return object(context, new Span(first.start(), i));
            }
        }
        return List.of();
    }

    /// Whom a feeling is for or about: those whom its phrase names, not where it is or what it is about.
    private List<Figure> concerned(Context context, Span rest) {
        if (rest.isEmpty()) {
            return List.of();
        }
        int from = actors.reached(rest);
        if (tokens.is(rest.start() - 1, "that")) {
            return object(context, rest);
        }
        if (from >= 0) {
            return actors.joined(context, from, rest.end());
        }
        Clause clause = clauses.around(rest.start());
        int end = clause.chunk(clause.indexAt(rest.start())).end();
        return object(context, new Span(rest.start(), Math.min(rest.end(), end)));
    }

    /// Who owes something: *Uganda's responsibility*, *the duty of Uganda to …*
    private List<Figure> owed(Context context, Span first, int noun) {
        List<Figure> owners = actors.in(context, new Span(first.start(), noun));
        boolean of = owners.isEmpty() && tokens.is(noun + 1, "of") && noun + 2 < first.end();
        int behind = of ? actors.reached(new Span(noun + 2, first.end())) : -1;
        List<Figure> named = behind < 0 ? owners : actors.joined(context, behind, first.end());
        List<Figure> found = of && behind < 0 ? actors.group(new Span(noun + 2, first.end())) : named;
        return ofOthers(context, found);
    }

    /// Nobody if only the speaker's own side is named.
    private static List<Figure> ofOthers(Context context, List<Figure> found) {
        return found.stream().allMatch(figure -> Sides.isOwn(context, figure)) ? List.of() : found;
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

    /// Behind what *and* joins to a noun: *condolences **and deep sympathy** to Mali*.
    private int behindJoined(int link, int end) {
        int i = tokens.is(link, "and") ? link + 1 : end;
        while (i < end && (tokens.tag(i).isAdjective() || tokens.tag(i).isNoun()) && names.at(i) == null) {
            i++;
        }
        return i < end ? i : link;
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

    /// *a commitment to **Bhutan***, not *to UN resolutions*; a policy for a region binds nobody: *commitment to a free
    /// and open Indo-Pacific*.
    private List<Figure> committed(Context context, Span rest) {
        int from = actors.reached(new Span(Math.min(rest.start() + 1, rest.end()), rest.end()));
        return from < 0 || actors.isOfThing(from)
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
        if (next == null || !clause.chunk(k).isNoun()) {
            return List.of();
        }
        Chunk who = clause.chunk(k);
        boolean wanted = tokens.is(rest.start() - 1, "for") || isOwned(who);
        boolean doing = (next.isVerb() && !next.isFinite()) || (tokens.is(next.start(), "to") && wanted);
        boolean taken =
                !doing && who.length() > 1 && tokens.word(who.end() - 1).lower().endsWith("ing");
        return doing || taken
                ? actors.in(context, new Span(rest.start(), taken ? who.end() - 1 : who.end()))
                : List.of();
    }

    /// ***Japan's** contribution*
    private boolean isOwned(Chunk noun) {
        for (int i = noun.start(); i < noun.end(); i++) {
            if (tokens.in(i, WordClass.POSSESSIVE_MARK)) {
                return true;
            }
        }
        return false;
    }
}
