package readout.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import readout.extract.clause.Clause;
import readout.extract.cue.Cues;
import readout.extract.name.HeadWords;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Finds the statements of an article. Who their speakers are is settled elsewhere.
public final class Grammar {

    private final Cues cues;
    private final HeadWords heads;

    public Grammar(Cues cues, HeadWords heads) {
        this.cues = cues;
        this.heads = heads;
    }

    /// The statements in text order of their content.
    public List<Draft> read(Tokens tokens, Names names) {
        List<Draft> drafts = new ArrayList<>();
        Carriers carriers = new Carriers(tokens, names, heads);
        for (Span sentence : tokens.sentences()) {
            if (mayReport(tokens, sentence)) {
                drafts.addAll(sentence(tokens, names, carriers, sentence));
            }
        }
        new QuoteChains(tokens).join(drafts);
        drafts.sort(Comparator.comparingInt(Draft::start));
        return drafts;
    }

    private boolean mayReport(Tokens tokens, Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (cues.has(tokens.word(i)) || tokens.is(i, "according")) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> sentence(Tokens tokens, Names names, Carriers carriers, Span sentence) {
        Clause clause = Clause.of(tokens, names, sentence);
        Adverbials adverbials = new Adverbials(clause, names, heads);
        Complements complements = new Complements(clause, adverbials);
        List<Occurrence> occurrences = new Occurrences(clause, names, heads, cues, false).find();
        List<Draft> found = new SentenceGrammar(clause, adverbials, complements, carriers).read(occurrences);
        new AccordingTo(clause).read(found, false);
        return found;
    }
}
