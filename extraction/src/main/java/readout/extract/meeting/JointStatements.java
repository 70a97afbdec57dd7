package readout.extract.meeting;

import java.util.ArrayList;
import java.util.List;
import readout.event.statement.ActorType;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Heading;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;

/// Tells joint statements, and who issues them.
final class JointStatements {

    private final Tokens tokens;
    private final Names names;
    private final Headline headline;

    JointStatements(Tokens tokens, Names names, Headline headline) {
        this.tokens = tokens;
        this.names = names;
        this.headline = headline;
    }

    /// Whether the article is one; a statement that is only introduced may be that of one body.
    boolean applies() {
        Heading heading = headline.heading();
        return heading.isJoint() && (!heading.introduced() || issuers().size() > 1);
    }

    /// Those whom the title names if it names several, else those whom the first sentence does.
    List<Figure> issuers() {
        List<Figure> titled = titled();
        return titled.size() < 2 ? issuers(tokens.sentences().getFirst()) : titled;
    }

    /// Whom the title names, as the article itself knows them.
    List<Figure> titled() {
        List<Figure> found = new ArrayList<>();
        for (Figure figure : headline.figures()) {
            boolean issues = figure.type() != ActorType.EVENT && figure.type() != ActorType.PLACE;
            if (issues) {
                found.add(names.mentions().stream()
                        .map(Mention::figure)
                        .filter(known -> known.name().equals(figure.name()))
                        .findFirst()
                        .orElse(figure));
            }
        }
        return found.stream().distinct().toList();
    }

    /// Who speaks in a joint statement: those named behind its first *we*, else all whom its first sentence
    /// names. What stands behind *for* is what an office is about.
    private List<Figure> issuers(Span first) {
        List<Figure> found = new ArrayList<>();
        boolean portfolio = false;
        for (int i = first.start(); i < first.end(); i++) {
            Mention mention = names.at(i);
            if (!found.isEmpty() && mention == null && isVerb(i)) {
                break;
            }
            portfolio |= tokens.is(i, "for");
            if (mention != null
                    && mention.start() == i
                    && mention.isName()
                    && !(portfolio && mention.figure().type() != ActorType.COUNTRY)
                    && mention.figure().type() != ActorType.EVENT
                    && mention.figure().type() != ActorType.PLACE
                    && !found.contains(mention.figure())) {
                found.add(mention.figure());
            }
        }
        boolean members = found.size() > 3 && found.getFirst().type() != ActorType.COUNTRY;
        return members && found.get(1).type() == ActorType.COUNTRY ? found.subList(1, found.size()) : found;
    }

    /// The verb of which the issuers are the subject; an adverb may stand before it: *strongly **reject***.
    private boolean isVerb(int token) {
        return tokens.tag(token).isFinite() || (tokens.tag(token).isVerb() && tokens.tag(token - 1) == Tag.RB);
    }
}
