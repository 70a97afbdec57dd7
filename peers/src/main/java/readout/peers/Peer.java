package readout.peers;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.function.Function;
import readout.evaluate.MarkedArticle;

/// What is compared.
enum Peer {
    READOUT("Readout"),
    CORENLP_QUOTES("CoreNLP quotes"),
    CORENLP_PARSE("CoreNLP parse + rules"),
    NLP4J_PARSE("nlp4j parse + rules");

    private final String label;

    Peer(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// Loads all that it needs.
    ///
    /// @param names what our name finder sees; loaded before, so that no peer is charged for it
    LoadedPeer load(Function<MarkedArticle, NamedArticle> names) {
        return switch (this) {
            case READOUT -> new ReadoutPeer();
            case CORENLP_QUOTES -> new QuotePeer(names);
            case CORENLP_PARSE -> new ParsePeer(new CoreNlpParser(), names);
            case NLP4J_PARSE -> new ParsePeer(new Nlp4jParser(), names);
        };
    }

    /// Lets go of what was loaded: CoreNLP keeps it for the next pipeline.
    void unload() {
        switch (this) {
            case CORENLP_QUOTES, CORENLP_PARSE -> StanfordCoreNLP.clearAnnotatorPool();
            case READOUT, NLP4J_PARSE -> {}
        }
    }
}
