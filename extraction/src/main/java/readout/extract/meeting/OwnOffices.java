package readout.extract.meeting;

import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;

/// Tells who holds an office of the country whose government speaks of itself in an article.
@FunctionalInterface
public interface OwnOffices {

    /// The holder of *the President*, *the Foreign Minister* on the day of publication, or null if there is no such
    /// country or holder.
    @Nullable
    Figure holder(String office);
}
