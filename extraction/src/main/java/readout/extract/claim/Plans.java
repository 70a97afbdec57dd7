package readout.extract.claim;

import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.text.WordSet;

/// Tells whose plans and treaties are that are named.
final class Plans {

    private static final WordSet PLANS = WordSet.of(
            "Initiative", "Strategy", "Policy", "Vision", "Plan", "Proposal", "Programme", "Program", "Road");

    private Plans() {}

    static boolean isTreaty(Figure figure) {
        String name = figure.name();
        return name.contains("Convention") || name.contains("Treaty") || name.contains("Agreement");
    }

    /// Whose plan is named: *the Belt and Road Initiative* is China's.
    static @Nullable Figure planner(Figure plan, Sides sides) {
        String name = plan.name();
        return PLANS.contains(name.substring(name.lastIndexOf(' ') + 1)) ? sides.of(plan) : null;
    }
}
