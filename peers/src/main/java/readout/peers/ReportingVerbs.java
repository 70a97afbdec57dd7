package readout.peers;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import readout.extract.cue.Frame;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.knowledge.TabRow;
import readout.extract.text.VerbForms;

/// The reporting verbs of our own cue file, by their forms, and what may follow them as content. Rows with a particle
/// are left out: parsers disagree about what a particle depends on.
final class ReportingVerbs {

    private final Map<String, Set<Frame>> frames = new HashMap<>();

    ReportingVerbs() {
        for (TabRow row : KnowledgeTable.rows("cues.tsv", Set.of("cue", "kind", "frames", "objects"), null)) {
            if (!row.text("cue").contains(" ")) {
                VerbForms.of(row.text("cue")).all().forEach(form -> add(form, row));
            }
        }
    }

    private void add(String form, TabRow row) {
        Set<Frame> allowed = frames.computeIfAbsent(form, _ -> EnumSet.noneOf(Frame.class));
        for (Frame frame : Frame.values()) {
            boolean anyObject = frame != Frame.OBJECT || row.list("objects").isEmpty();
            if (row.list("frames").contains(frame.toString()) && anyObject) {
                allowed.add(frame);
            }
        }
    }

    /// What may follow a form of a verb; nothing if it reports nothing.
    Set<Frame> frames(String form) {
        return frames.getOrDefault(form.toLowerCase(Locale.ROOT), Set.of());
    }
}
