package readout.query.source;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import readout.event.coverage.Window;

/// Spans of time, in their order; no two of them touch.
public record Spans(List<Window> windows) {

    /// No time at all.
    public static final Spans NONE = new Spans(List.of());

    public Spans {
        windows = List.copyOf(windows);
    }

    /// These spans and one more.
    Spans with(Window added) {
        List<Window> all = new ArrayList<>(windows.size() + 1);
        Window merged = added;
        for (Window window : windows) {
            if (window.to().isBefore(added.from())) {
                all.add(window);
            } else if (!window.from().isAfter(added.to())) {
                merged = new Window(earlier(window.from(), merged.from()), later(window.to(), merged.to()));
            }
        }
        all.add(merged);
        windows.stream().filter(window -> window.from().isAfter(added.to())).forEach(all::add);
        return new Spans(all);
    }

    /// The parts of a span of time that are none of these.
    List<Window> holes(Instant from, Instant to) {
        List<Window> holes = new ArrayList<>();
        Instant open = from;
        for (Window window : windows) {
            if (open.isBefore(window.from()) && open.isBefore(to)) {
                holes.add(new Window(open, earlier(window.from(), to)));
            }
            open = later(open, window.to());
        }
        if (open.isBefore(to)) {
            holes.add(new Window(open, to));
        }
        return holes;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
