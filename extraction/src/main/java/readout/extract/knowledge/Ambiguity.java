package readout.extract.knowledge;

import java.util.Locale;

/// Why a name cannot be taken at its word.
public enum Ambiguity {
    /// Also a given or family name: *Georgia*, *Jordan*.
    PERSONAL_NAME,
    /// Also an ordinary word: *Turkey* at the head of a recipe, *Nice*.
    WORD,
    /// Also a place elsewhere: *Georgia* in the United States.
    PLACE,
    /// Also part of longer names that mean something else: *Guinea* in *Papua New Guinea*.
    LONGER_NAME,
    /// Stands for two or more listed actors: *Parliament*, *Foreign Office*.
    SHARED;

    /// As the file writes it: `personal-name`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
