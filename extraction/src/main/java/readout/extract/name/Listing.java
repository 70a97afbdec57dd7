package readout.extract.name;

import static java.util.Objects.requireNonNull;

import readout.extract.knowledge.ListedActor;

/// One thing that a listed word may stand for.
record Listing(ListedActor actor, NameUse use) {

    Listing {
        requireNonNull(actor, "actor");
        requireNonNull(use, "use");
    }
}
