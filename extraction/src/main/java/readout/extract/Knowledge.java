package readout.extract;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import readout.event.outcome.Rules;

/// All that extraction knows before it reads: the tagger's weights, actors, cues, themes and formulations. Loaded once,
/// never changed, shared by all extractors.
public final class Knowledge {

    private final Rules rules;

    private Knowledge(Rules rules) {
        this.rules = rules;
    }

    /// Loads what is packaged, and over it what a user added.
    ///
    /// @param overlays a folder with files of the user's own, or null
    public static Knowledge load(@Nullable Path overlays) {
        return new Knowledge(new Rules("0", String.valueOf(overlays)));
    }

    /// Which rules these are; every extraction made with them carries it.
    public Rules rules() {
        return rules;
    }
}
