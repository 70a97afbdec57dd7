package readout.extract;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import readout.event.outcome.Rules;
import readout.extract.claim.ActWords;
import readout.extract.claim.ImpliedTargets;
import readout.extract.coding.EventCodes;
import readout.extract.coding.EventContexts;
import readout.extract.cue.Cues;
import readout.extract.name.Gazetteer;
import readout.extract.name.GivenNames;
import readout.extract.name.HeadWords;
import readout.extract.tag.TagWeights;
import readout.extract.tag.VerbReadings;
import readout.extract.text.Vocabulary;
import readout.extract.theme.Formulations;
import readout.extract.theme.Themes;

/// All that extraction knows before it reads: the tagger's weights, actors, cues, themes and formulations. Loaded
/// once, never changed, shared by all extractors.
public final class Knowledge {

    private final Rules rules;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Gazetteer gazetteer;
    private final HeadWords heads;
    private final GivenNames givenNames;
    private final Cues cues;
    private final ActWords actWords;
    private final ImpliedTargets impliedTargets;
    private final EventCodes eventCodes;
    private final EventContexts eventContexts;
    private final Themes themes;
    private final Formulations formulations;
    private final VerbReadings verbReadings;
    private final TagWeights tagWeights;

    private Knowledge(@Nullable Path overlays) {
        FutureTask<TagWeights> weights = new FutureTask<>(TagWeights::load);
        Thread.ofPlatform().name("tag-weights").daemon().start(weights);
        gazetteer = Gazetteer.load(vocabulary, overlays);
        heads = HeadWords.load(vocabulary, overlays);
        givenNames = GivenNames.load(vocabulary, overlays);
        cues = Cues.load(vocabulary, overlays);
        actWords = ActWords.load(vocabulary, overlays);
        impliedTargets = ImpliedTargets.load(vocabulary, overlays);
        eventCodes = EventCodes.load(vocabulary, overlays);
        eventContexts = EventContexts.load(overlays);
        themes = Themes.load(vocabulary, overlays);
        formulations = Formulations.load(vocabulary, overlays);
        verbReadings = VerbReadings.load(vocabulary, cues.verbs(), overlays);
        tagWeights = finished(weights);
        rules = RulesDigest.of(overlays);
    }

    /// Loads what is packaged, and over it what a user added.
    ///
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in any of the files
    /// @throws java.io.UncheckedIOException if a file cannot be read, or the folder is none
    public static Knowledge load(@Nullable Path overlays) {
        return new Knowledge(overlays);
    }

    /// The weights take as long to load as everything else, so both are loaded at once.
    private static TagWeights finished(FutureTask<TagWeights> weights) {
        try {
            return weights.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The packaged model of the tagger cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while loading", e);
        }
    }

    /// Which rules these are; every outcome made with them carries it.
    public Rules rules() {
        return rules;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    HeadWords heads() {
        return heads;
    }

    GivenNames givenNames() {
        return givenNames;
    }

    Cues cues() {
        return cues;
    }

    EventCodes eventCodes() {
        return eventCodes;
    }

    EventContexts eventContexts() {
        return eventContexts;
    }

    ImpliedTargets impliedTargets() {
        return impliedTargets;
    }

    ActWords actWords() {
        return actWords;
    }

    Themes themes() {
        return themes;
    }

    Formulations formulations() {
        return formulations;
    }

    VerbReadings verbReadings() {
        return verbReadings;
    }

    TagWeights tagWeights() {
        return tagWeights;
    }
}
