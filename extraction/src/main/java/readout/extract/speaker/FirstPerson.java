package readout.extract.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.event.statement.Resolution;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.Names;

/// Tells who speaks as *we*.
final class FirstPerson {

    private final Names names;
    private final List<Figure> parties;
    private final List<Figure> titled;

    FirstPerson(Names names, List<Figure> parties, List<Figure> titled) {
        this.names = names;
        this.parties = parties;
        this.titled = titled;
    }

    /// Those who meet, else whoever issued the text; or null.
    @Nullable
    Voice voice() {
        if (!parties.isEmpty()) {
            return new Voice(parties, Resolution.FIRST_PERSON, 0.8);
        }
        Figure issuer = issuer();
        return issuer == null ? null : Voice.of(issuer, Resolution.FIRST_PERSON, 0.75);
    }

    /// Who speaks in a statement without parties: whom its title names, or the first body that it names.
    private @Nullable Figure issuer() {
        if (!titled.isEmpty()) {
            return titled.getFirst();
        }
        for (Mention mention : names.first()) {
            if (mention.isName() && mention.figure().type() == ActorType.ORGANISATION) {
                return mention.figure();
            }
        }
        return null;
    }
}
