package readout.extract.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tokens;

/// Finds who presides over what a text tells of: *under the chairmanship of **X***, *chaired by **X***.
final class Chairs {

    private final Tokens tokens;
    private final Names names;

    /// Whoever presides first in the text, if anybody; looked for when it is asked for first.
    private @Nullable List<Mention> found;

    Chairs(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /// Who presides by the words before a token, or null.
    @Nullable
    Figure before(int token) {
        if (found == null) {
            found = names.mentions().stream().filter(this::isPresiding).limit(1).toList();
        }
        return found.isEmpty() || found.getFirst().start() >= token
                ? null
                : found.getFirst().figure();
    }

    private boolean isPresiding(Mention mention) {
        int link = mention.start() - 1;
        while (link > 0 && names.isTitle(link)) {
            link--;
        }
        String verb = link > 0 ? tokens.word(link - 1).lower() : "";
        boolean presides = (tokens.is(link, "of") && (verb.equals("chairmanship") || verb.equals("presidency")))
                || (tokens.is(link, "by") && (verb.equals("chaired") || verb.equals("presided")));
        return presides && mention.figure().isPerson();
    }
}
