package readout.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.clause.Chunk;
import readout.extract.clause.Clause;
import readout.extract.clause.Clauses;
import readout.extract.cue.Cues;
import readout.extract.name.HeadWords;
import readout.extract.name.Names;
import readout.extract.text.Heading;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.text.WordSet;

/// Finds the statements of an article. Who their speakers are is settled elsewhere.
public final class Grammar {

    /// What is told of talks, and reports nothing that was said in them.
    static final WordSet OCCASIONS = WordSet.of(
            "met",
            "meet",
            "meets",
            "discussed",
            "held",
            "hold",
            "attended",
            "visited",
            "arrived",
            "reviewed",
            "exchanged",
            "talked",
            "spoke",
            "focused",
            "touched",
            "hosted",
            "received",
            "addressed");

    private final Cues cues;
    private final HeadWords heads;

    public Grammar(Cues cues, HeadWords heads) {
        this.cues = cues;
        this.heads = heads;
    }

    /// The statements in text order of their content.
    ///
    /// @param heading what stands above the article
    public List<Draft> read(Clauses clauses, Heading heading) {
        Tokens tokens = clauses.tokens();
        Names names = clauses.names();
        Transcript transcript = new Transcript(tokens, names, heads);
        List<Draft> drafts = transcript.read();
        BitSet taken = transcript.turns();
        JointText joint = new JointText(tokens, names, heading);
        Sources sources = new Sources(tokens, names, heads);
        ListLeads leads = new ListLeads(clauses, cues, sources);
        Span unattributed = null;
        for (Span sentence : tokens.sentences()) {
            if (taken.get(sentence.start()) || taken.get(sentence.end() - 1)) {
                continue;
            }
            Span lead = leads.of(sentence);
            List<Draft> found = mayReport(tokens, sentence)
                    ? sentence(
                            clauses,
                            sources,
                            sentence,
                            joint.isFirstPerson(),
                            lead,
                            unattributed,
                            joint.displayed(sentence))
                    : new ArrayList<>();
            if (transcript.isAsked(sentence.start())) {
                found = answerable(tokens, sentence, found);
            } else if (joint.applies() && !isOccasion(clauses.around(sentence.start()))) {
                joint.read(sentence, found);
            }
            leads.note(sentence);
            drafts.addAll(found);
            found.stream()
                    .filter(draft -> draft.start() >= sentence.end())
                    .forEach(draft -> taken.set(draft.start(), draft.end() + 1));
            boolean goesOn = sentence.end() < tokens.size()
                    && (sentence.start() == 0 || !tokens.startsParagraph(sentence.end()));
            unattributed = found.isEmpty() && goesOn ? sentence : null;
        }
        settle(clauses, sources, drafts);
        return drafts;
    }

    /// What only the statements of the whole article tell.
    private void settle(Clauses clauses, Sources sources, List<Draft> drafts) {
        Tokens tokens = clauses.tokens();
        Names names = clauses.names();
        new QuoteChains(tokens).join(drafts);
        new QuotedReports(
                        tokens,
                        sources,
                        (sentence, quotation) -> sentence(clauses, sources, sentence, false, null, null, quotation))
                .read(drafts);
        new DisplayedQuotes(tokens, names).read(drafts);
        MatchReports.silence(tokens, drafts);
        new Ledes(tokens, names).read(drafts);
        new Continuations(tokens).join(drafts);
        drafts.sort(Comparator.comparingInt(Draft::start));
    }

    /// What a question of the press tells of others' words: *Q: **The envoy said that …**. How do you respond?*
    private static List<Draft> answerable(Tokens tokens, Span sentence, List<Draft> found) {
        boolean question = tokens.is(sentence.end() - 1, "?");
        return found.stream()
                .filter(draft -> !question && isOfThird(tokens, draft.speaker()))
                .toList();
    }

    /// Whether neither who asks nor who is asked speaks.
    private static boolean isOfThird(Tokens tokens, @Nullable Span speaker) {
        return speaker != null
                && !tokens.is(speaker.start(), "you")
                && !tokens.is(speaker.start(), "i")
                && !tokens.is(speaker.start(), "we");
    }

    private boolean mayReport(Tokens tokens, Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            if (cues.has(tokens.word(i))
                    || tokens.is(i, "according")
                    || SourcePhrases.isUtterance(tokens, i)
                    || Accords.isOne(tokens.word(i))
                    || Stances.isOne(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private List<Draft> sentence(
            Clauses clauses,
            Sources sources,
            Span sentence,
            boolean firstPerson,
            @Nullable Span lead,
            @Nullable Span unattributed,
            @Nullable Span quotation) {
        Clause clause = clauses.around(sentence.start());
        Adverbials adverbials = new Adverbials(clause, clauses.names(), heads);
        Complements complements = new Complements(clause, adverbials);
        QuotedVerbs quoted = new QuotedVerbs(clause, quotation);
        List<Occurrence> occurrences = new Occurrences(clause, sources, cues, firstPerson, lead, quoted).find();
        List<Draft> found = new SentenceGrammar(clause, adverbials, complements, sources).read(occurrences);
        new Agentless(clause, cues, complements, sources, quoted).read(found);
        new Stances(clause, sources).read(found);
        new AccordingTo(clause, sources).read(found, isOccasion(clause));
        new Backward(clause, cues, sources).read(unattributed, found);
        return found;
    }

    /// Whether something is held that is no occasion: *Iran **held** 440 kilograms of uranium*.
    private static boolean isHolding(Clause clause, int verb) {
        Chunk object = clause.find(verb + 1);
        return clause.tokens().is(clause.chunk(verb).head(), "held")
                && object != null
                && object.isNoun()
                && clause.tokens().word(object.start()).hasDigits();
    }

    /// Whether a sentence only tells of an occasion or a topic: its first finite verb is *met*, *discussed* or
    /// the like.
    private static boolean isOccasion(Clause clause) {
        for (int k = 0; k < clause.size(); k++) {
            if (clause.isFiniteVerb(k)) {
                return OCCASIONS.contains(clause.tokens().word(clause.chunk(k).head()))
                        && !clause.tokens().is(clause.chunk(k).start(), "will")
                        && !isHolding(clause, k);
            }
        }
        return false;
    }
}
