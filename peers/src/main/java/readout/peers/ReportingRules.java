package readout.peers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import readout.extract.cue.Frame;

/// Finds reports in a dependency tree: a reporting verb, its subject, and its clausal complement. Where our cue file
/// lets a noun phrase or *to* with a verb be content, so do these rules.
final class ReportingRules {

    private static final int MOST_STEPS = 4;

    private final ReportingVerbs verbs;

    ReportingRules(ReportingVerbs verbs) {
        this.verbs = verbs;
    }

    List<Report> find(List<ParsedWord> sentence) {
        Tree tree = new Tree(sentence);
        List<Report> reports = new ArrayList<>();
        for (int verb = 0; verb < sentence.size(); verb++) {
            Set<Frame> frames = verbs.frames(sentence.get(verb).form());
            if (!sentence.get(verb).isVerb() || frames.isEmpty() || tree.child(verb, "nsubj:pass") >= 0) {
                continue;
            }
            int subject = subject(tree, verb);
            BitSet content = content(tree, verb, frames);
            if (subject >= 0 && !content.isEmpty()) {
                reports.add(new Report(verb, subject, content));
            }
        }
        return reports;
    }

    /// Its own, else that of the verb with which it is joined or on which it depends; a relative clause has the noun
    /// before it.
    private static int subject(Tree tree, int verb) {
        int at = verb;
        for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
            int own = tree.child(at, "nsubj");
            ParsedWord word = tree.word(at);
            if (word.plainRelation().equals("relcl")) {
                return own < 0 || tree.word(own).tag().startsWith("W") ? word.head() : own;
            }
            if (own >= 0) {
                return own;
            }
            boolean shares = Set.of("conj", "advcl", "xcomp", "acl", "dep").contains(word.plainRelation());
            if (!shares) {
                return -1;
            }
            at = word.head();
        }
        return -1;
    }

    private static BitSet content(Tree tree, int verb, Set<Frame> frames) {
        int clause = tree.child(verb, "ccomp");
        if (clause >= 0) {
            return tree.around(clause, verb);
        }
        ParsedWord word = tree.word(verb);
        if (word.plainRelation().equals("parataxis") && word.head() < verb) {
            return tree.around(word.head(), verb);
        }
        if (tree.child(verb, "parataxis") > verb) {
            return tree.around(tree.child(verb, "parataxis"), verb);
        }
        int infinitive = tree.child(verb, "xcomp");
        int object = tree.child(verb, "obj");
        if (infinitive > verb && (frames.contains(Frame.INFINITIVE) || frames.contains(Frame.APPEAL))) {
            BitSet content = tree.around(infinitive, verb);
            if (object > verb && object < infinitive) {
                content.or(tree.around(object, verb));
            }
            return content;
        }
        return object > verb && frames.contains(Frame.OBJECT) ? tree.around(object, verb) : new BitSet();
    }
}
