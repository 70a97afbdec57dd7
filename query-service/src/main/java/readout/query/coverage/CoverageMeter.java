package readout.query.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import readout.query.coverage.Coverage.Status;
import readout.query.view.Lag;
import readout.query.view.LagMonitor;
import readout.query.view.View;
import readout.query.view.ViewState;

/// Tells what answers cannot see at the moment.
///
/// Articles that are posted claim no completeness: nobody knows what was not posted. So without sources of its own the
/// best that Readout can say is that it does not know.
@ApplicationScoped
public class CoverageMeter {

    private static final String NO_SOURCES = "no sources are configured: what was not posted was not looked at";

    private final View view;
    private final LagMonitor lagMonitor;

    CoverageMeter(View view, LagMonitor lagMonitor) {
        this.view = view;
        this.lagMonitor = lagMonitor;
    }

    /// The coverage of an answer given now.
    public Coverage now() {
        List<String> reasons = new ArrayList<>();
        boolean behind = behind(view.state(), reasons);
        Long lagRecords = null;
        switch (lagMonitor.lag()) {
            case Lag.Known(long records) -> {
                lagRecords = records;
                if (records > 0) {
                    behind = true;
                    reasons.add("%d articles on the log are not in the view yet".formatted(records));
                }
            }
            case Lag.Unknown(String reason) -> reasons.add("how far the view is behind is not known: " + reason);
        }
        reasons.add(NO_SOURCES);
        return new Coverage(behind ? Status.INCOMPLETE : Status.UNKNOWN, lagRecords, reasons);
    }

    private static boolean behind(ViewState state, List<String> reasons) {
        return switch (state) {
            case ViewState.Live _ -> false;
            case ViewState.Opening _ -> reasons.add("the view is being opened");
            case ViewState.CatchingUp _ -> reasons.add("the view is catching up with the log");
            case ViewState.Failed(String reason) -> reasons.add(reason);
            case ViewState.LogShorter(var _, String reason) -> reasons.add(reason);
        };
    }
}
