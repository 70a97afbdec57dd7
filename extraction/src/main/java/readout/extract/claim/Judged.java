package readout.extract.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import readout.event.statement.Act;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.clause.Subject;
import readout.extract.clause.Subjects;
import readout.extract.name.Figure;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.VerbForms;
import readout.extract.text.Word;
import readout.extract.text.WordSet;

/// Finds whom the words of a claim support, praise, thank, punish or blame: *stands **with Palestine***, *sanctions
/// **on Belarus***, ***Bolivia** has always been a friend*.
final class Judged {

    private static final Set<String> VERBS = Set.of(
            "support",
            "back",
            "help",
            "assist",
            "aid",
            "thank",
            "praise",
            "commend",
            "applaud",
            "appreciate",
            "condemn",
            "blame",
            "accuse",
            "denounce",
            "criticise",
            "criticize",
            "warn",
            "congratulate",
            "defend",
            "urge",
            "welcome",
            "salute",
            "sanction");

    private static final Set<String> FORMS =
            VERBS.stream().flatMap(verb -> VerbForms.of(verb).all().stream()).collect(Collectors.toUnmodifiableSet());

    /// Nouns that go on with a preposition and the one whom they concern.
    private static final WordSet NOUNS = WordSet.of(
            "support",
            "aid",
            "help",
            "assistance",
            "solidarity",
            "promise",
            "pledge",
            "gratitude",
            "thanks",
            "condolences",
            "sympathy",
            "respect",
            "admiration",
            "appreciation",
            "sanctions",
            "embargo",
            "backing",
            "loyalty",
            "grateful",
            "thankful",
            "protest",
            "protests",
            "complaint",
            "warning",
            "pressure",
            "criticism",
            "defence",
            "defense",
            "charges");

    /// What only wrongs are: *crimes **committed** by X*.
    private static final WordSet DEALT =
            WordSet.of("committed", "perpetrated", "inflicted", "waged", "orchestrated", "instigated");

    /// With *on*, these name who was lost, and not who is spoken to.
    private static final WordSet MOURNING = WordSet.of("condolences", "sympathy");

    /// What is done to somebody who is not to blame for it: *opposes the embargo **against Cuba***.
    private static final WordSet HARMS = WordSet.of("sanctions", "embargo");

    /// What follows a state of mind: *is concerned **about** …*
    private static final WordSet ABOUT = WordSet.of("about", "at", "over", "by", "with");

    private static final WordSet LINKS = WordSet.of("to", "for", "on", "against", "with", "towards");

    private final Clauses clauses;
    private final Tokens tokens;
    private final Names names;
    private final Actors actors;
    private final Doers doers;
    private final ActWords words;
    private final Threats threats;
    private final Owners owners;
    private final Accused accused;

    Judged(Clauses clauses, Actors actors, ActWords words, Threats threats) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.names = clauses.names();
        this.actors = actors;
        this.doers = new Doers(clauses);
        this.words = words;
        this.threats = threats;
        this.owners = new Owners(tokens, names, actors);
        this.accused = new Accused(clauses, actors, words, owners);
    }

    List<Figure> find(Context context, Span part, Act act) {
        List<Figure> object = object(context, part, act).stream()
                .filter(figure -> !Sides.isOwn(context, figure))
                .toList();
        if (!object.isEmpty()) {
            return object;
        }
        List<Figure> wrong = owners.ofWrong(part);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        List<Figure> blamed = accused.find(context, part);
        if (!blamed.isEmpty()) {
            return blamed;
        }
        boolean judges = act == Act.ENDORSE || act == Act.CHARACTERISE || act == Act.OPPOSE;
        return judges || threats.isWarned(context) ? subject(context, part, act) : List.of();
    }

    private List<Figure> object(Context context, Span part, Act act) {
        for (int i = part.start(); i + 1 < part.end(); i++) {
            boolean suffers = HARMS.contains(tokens.word(i)) && (act == Act.OPPOSE || act == Act.APPEAL);
            int from = suffers || isOfOthers(context, i) ? -1 : behind(i);
            int reached = from < 0 ? -1 : actors.reached(new Span(from, part.end()));
            List<Figure> found = reached >= 0
                    ? actors.joined(context, reached, part.end())
                    : actors.group(new Span(from < 0 ? part.end() : from, part.end()));
            if (reached >= 0 || !found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// *Uganda supports Rwanda*, said by a Kenyan, who supports nobody.
    private boolean isOfOthers(Context context, int token) {
        if (!tokens.tag(token).isVerb() || !FORMS.contains(tokens.word(token).lower())) {
            return false;
        }
        Clause clause = clauses.around(token);
        return doers.areOthers(context, clause, clause.indexAt(token));
    }

    /// Where those may stand whom a word concerns, negative if the word concerns nobody.
    private int behind(int i) {
        String word = tokens.word(i).lower();
        boolean stands = (word.startsWith("stand") || word.equals("stood"))
                && (tokens.is(i + 1, "with") || tokens.is(i + 1, "by") || tokens.is(i + 1, "behind"));
        boolean fate = MOURNING.contains(tokens.word(i)) && (tokens.is(i + 1, "on") || tokens.is(i + 1, "for"));
        if (word.startsWith("hold") && isHeldToAccount(i)) {
            return i + 1;
        }
        if (DEALT.contains(word) && tokens.is(i + 1, "by")) {
            return i + 2;
        }
        if (NOUNS.contains(word) && tokens.is(i + 1, "imposed") && LINKS.contains(tokens.word(i + 2))) {
            return i + 3;
        }
        if (stands || (!fate && NOUNS.contains(word) && LINKS.contains(tokens.word(i + 1)))) {
            return i + 2;
        }
        boolean feels =
                words.ofState(tokens.word(i)) == Act.OPPOSE || word.equals("concern") || word.equals("concerns");
        boolean worried = feels && ABOUT.contains(tokens.word(i + 1));
        return worried ? i + 2 : tokens.tag(i).isVerb() && FORMS.contains(word) ? i + 1 : -1;
    }

    /// ***hold** Uganda **responsible** for …*
    private boolean isHeldToAccount(int hold) {
        for (int i = hold + 2; i < Math.min(hold + 7, tokens.size()); i++) {
            if (tokens.is(i, "accountable") || tokens.is(i, "responsible") || tokens.is(i, "account")) {
                return true;
            }
        }
        return false;
    }

    /// Who is praised, described or blamed as the subject.
    private List<Figure> subject(Context context, Span part, Act act) {
        Clause clause = clauses.around(part.start());
        int last = clause.indexAt(Math.min(part.end(), clause.sentence().end()) - 1);
        for (int k = clause.indexAt(part.start()); k <= last; k++) {
            if (clause.isFiniteVerb(k)) {
                Subject subject = isAttitude(clause, k) ? null : new Subjects(clause).before(k);
                boolean lamented = subject != null
                        && act == Act.OPPOSE
                        && tokens.is(subject.span().start(), "it");
                if (lamented && clause.find(k + 2) != null && clause.is(k + 2, "that")) {
                    return lamented(context, clause, k + 3, last);
                }
                return subject == null ? List.of() : owners.of(context, Predicate.joined(clause, subject.span()), act);
            }
        }
        return List.of();
    }

    /// *it is deplorable that **Uganda** goes on …*
    private List<Figure> lamented(Context context, Clause clause, int from, int last) {
        for (int k = from; k <= last; k++) {
            if (clause.isFiniteVerb(k)) {
                return actors.in(
                        context,
                        new Span(clause.chunk(from).start(), clause.chunk(k).start()));
            }
        }
        return List.of();
    }

    /// *China **supports** …*, *the Union **is worried***: the subject judges, and is not judged.
    private boolean isAttitude(Clause clause, int verb) {
        Chunk group = clause.chunk(verb);
        Chunk next = clause.find(verb + 1);
        Word head = tokens.word(group.head());
        boolean state = words.ofState(head) != null;
        for (int i = group.end(); next != null && i < next.end(); i++) {
            state |= words.ofState(tokens.word(i)) != null;
        }
        return state || (words.ofVerb(head) != null && !words.isWrong(head));
    }
}
