package readout.extract.clause;

import org.jspecify.annotations.Nullable;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// The sentences of one article cut into chunks, each when it is first asked for.
public final class Clauses {

    private final Tokens tokens;
    private final Names names;
    private final @Nullable Clause[] clauses;

    public Clauses(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
        this.clauses = new Clause[tokens.sentences().size()];
    }

    public Tokens tokens() {
        return tokens;
    }

    public Names names() {
        return names;
    }

    /// The sentence with that number.
    public Clause at(int sentence) {
        Clause clause = clauses[sentence];
        if (clause == null) {
            Span span = tokens.sentences().get(sentence);
            clause = Clause.of(tokens, names, span);
            clauses[sentence] = clause;
        }
        return clause;
    }

    /// The sentence that holds a token.
    public Clause around(int token) {
        return at(tokens.sentenceOf(token));
    }
}
