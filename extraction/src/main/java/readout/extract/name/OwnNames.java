package readout.extract.name;

import java.util.List;
import readout.extract.text.Tokens;

/// Joins to a listed family name the given name of the same person beside it, in whatever order the text has them:
/// *Kishida **Fumio***.
final class OwnNames {

    private final NameBoard board;
    private final Tokens tokens;

    OwnNames(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
    }

    void join() {
        for (int i = 0; i < tokens.size(); i++) {
            Candidate person = board.at(i);
            if (person != null && person.isPerson() && person.end() == person.start() + 1 && !board.isPart(person)) {
                join(person, i);
            }
        }
    }

    private void join(Candidate person, int token) {
        int start = isOwn(person, token - 1) ? token - 1 : token;
        int end = start == token && isOwn(person, token + 1) ? token + 2 : token + 1;
        if (end - start > 1) {
            board.put(person.over(start, end, tokens.start(start), tokens.end(end - 1)));
        }
    }

    private boolean isOwn(Candidate person, int token) {
        Listing listing = person.listing();
        return listing != null
                && board.isFree(token)
                && tokens.word(token).isCapitalised()
                && tokens.sentenceOf(token) == tokens.sentenceOf(person.start())
                && isWordOf(listing.actor().names(), tokens.word(token).text());
    }

    private static boolean isWordOf(List<String> names, String word) {
        for (String name : names) {
            if (name.contains(word) && List.of(name.split(" ", -1)).contains(word)) {
                return true;
            }
        }
        return false;
    }
}
