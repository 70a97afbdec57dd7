package readout.extract;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import readout.event.outcome.Rules;
import readout.extract.cue.Cues;
import readout.extract.name.Gazetteer;
import readout.extract.name.GivenNames;
import readout.extract.name.HeadWords;
import readout.extract.tag.TagWeights;
import readout.extract.tag.VerbReadings;
import readout.extract.text.Vocabulary;

/// All that extraction knows before it reads: the tagger's weights, actors, cues, themes and formulations. Loaded
/// once,
/// never changed, shared by all extractors.
public final class Knowledge {

    private final Rules rules;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Gazetteer gazetteer;
    private final HeadWords heads;
    private final GivenNames givenNames;
    private final Cues cues;
    private final VerbReadings verbReadings;
    private final TagWeights tagWeights;

    private Knowledge(@Nullable Path overlays) {
        gazetteer = Gazetteer.load(vocabulary, overlays);
        heads = HeadWords.load(vocabulary, overlays);
        givenNames = GivenNames.load(vocabulary, overlays);
        cues = Cues.load(vocabulary, overlays);
        verbReadings = new VerbReadings(vocabulary, cues.verbs());
        tagWeights = TagWeights.load();
        rules = new Rules("0", String.valueOf(overlays));
    }

    /// Loads what is packaged, and over it what a user added.
    ///
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in any of the files
    /// @throws java.io.UncheckedIOException if a file cannot be read, or the folder is none
    public static Knowledge load(@Nullable Path overlays) {
        return new Knowledge(overlays);
    }

    /// Which rules these are; every extraction made with them carries it.
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

    VerbReadings verbReadings() {
        return verbReadings;
    }

    TagWeights tagWeights() {
        return tagWeights;
    }
}
