package readout.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import readout.extract.cue.CueKind;
import readout.extract.cue.Frame;
import readout.extract.text.Span;

/// A statement while it is being found, in tokens. Who the speaker is stays open.
public final class Draft {

    private final Construction construction;
    private final @Nullable CueKind kind;
    private final @Nullable Frame frame;
    private final @Nullable Span cue;
    private final @Nullable Span speaker;
    private final List<Span> content = new ArrayList<>();
    private final List<Span> continuation = new ArrayList<>();
    private final List<Span> relays = new ArrayList<>();
    private @Nullable Span hearer;
    private boolean agentless;
    private boolean answer;

    Draft(
            Construction construction,
            @Nullable CueKind kind,
            @Nullable Frame frame,
            @Nullable Span cue,
            @Nullable Span speaker) {
        this.construction = construction;
        this.kind = kind;
        this.frame = frame;
        this.cue = cue;
        this.speaker = speaker;
    }

    public Construction construction() {
        return construction;
    }

    /// What the cue does; absent in transcripts.
    public @Nullable CueKind kind() {
        return kind;
    }

    public @Nullable Frame frame() {
        return frame;
    }

    /// The reporting words.
    public @Nullable Span cue() {
        return cue;
    }

    /// The words that name the speaker.
    public @Nullable Span speaker() {
        return speaker;
    }

    /// What was said.
    public List<Span> content() {
        return content;
    }

    /// Sentences that go on with the same speech.
    public List<Span> continuation() {
        return continuation;
    }

    /// The words that name through whom it came.
    public List<Span> relays() {
        return relays;
    }

    /// The words that name to whom it was said.
    public @Nullable Span hearer() {
        return hearer;
    }

    /// Whether the parties of the meeting are meant as speakers.
    public boolean isAgentless() {
        return agentless;
    }

    /// Whether the words that name the speaker only mark an answer: *A:*.
    public boolean isAnswer() {
        return answer;
    }

    /// All that was said, with what goes on with it.
    List<Span> pieces() {
        return Stream.concat(content.stream(), continuation.stream()).toList();
    }

    /// Takes back what was said but for this.
    void saysOnly(List<Span> words) {
        content.clear();
        continuation.clear();
        content.addAll(words);
    }

    void says(Span words) {
        content.add(words);
    }

    void to(@Nullable Span words) {
        hearer = words;
    }

    void isAnswer(boolean mark) {
        answer = mark;
    }

    void byTheParties() {
        agentless = true;
    }

    /// The first token of the content.
    public int start() {
        return content.getFirst().start();
    }

    /// The token behind the content.
    public int end() {
        return content.getLast().end();
    }

    /// The token behind the content and all that goes on with it.
    int reach() {
        return continuation.isEmpty()
                ? end()
                : Math.max(end(), continuation.getLast().end());
    }

    boolean covers(Span span) {
        return overlaps(content, span) || overlaps(continuation, span);
    }

    private static boolean overlaps(List<Span> pieces, Span span) {
        for (Span piece : pieces) {
            if (piece.overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
