package readout.query.alert.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;
import readout.edge.problem.ProblemType;
import readout.query.alert.Alert;
import readout.query.change.Position;
import readout.query.coverage.CoverageMeter;
import readout.query.search.Answer;
import readout.query.view.View;
import readout.wire.Json;

/// Lists of alerts and of what they matched, in the one envelope of all lists.
@ApplicationScoped
public class Lists {

    private final AlertBook alerts;
    private final Told told;
    private final View view;
    private final CoverageMeter coverage;

    Lists(AlertBook alerts, Told told, View view, CoverageMeter coverage) {
        this.alerts = alerts;
        this.told = told;
        this.view = view;
        this.coverage = coverage;
    }

    /// The alert of an id.
    ///
    /// @throws ProblemException if there is none
    Alert alert(String id) {
        return alerts.find(id)
                .orElseThrow(() ->
                        new ProblemException(Problem.of(ProblemType.UNKNOWN_RESOURCE, "there is no alert of this id")));
    }

    /// A page of all alerts.
    ///
    /// @param cursor id of the last alert of the page before
    Answer alerts(int size, @Nullable String cursor) {
        List<Alert> all = alerts.all();
        int from = 0;
        if (cursor != null) {
            List<String> ids = all.stream().map(Alert::id).toList();
            from = ids.indexOf(cursor) + 1;
            if (from == 0) {
                throw misfit();
            }
        }
        List<Alert> page = all.subList(from, Math.min(all.size(), from + size));
        String next = from + page.size() < all.size() ? page.getLast().id() : null;
        return answer(page.stream().map(told::answer).toList(), all.size(), next);
    }

    /// A page of what an alert matched, the latest first.
    ///
    /// @param cursor position of the last match of the page before
    Answer matches(Alert alert, int size, @Nullable String cursor) {
        List<MatchLine> page = told.matches(alert, cursor == null ? null : place(cursor), size + 1);
        boolean more = page.size() > size;
        List<MatchLine> shown = more ? page.subList(0, size) : page;
        return answer(shown, told.count(alert), more ? shown.getLast().position() : null);
    }

    private static Position place(String cursor) {
        try {
            return Position.parse(cursor);
        } catch (IllegalArgumentException e) {
            throw misfit();
        }
    }

    private Answer answer(List<?> items, int total, @Nullable String next) {
        List<RawValue> raw = items.stream()
                .map(item -> new RawValue(new String(Json.encode(item), UTF_8)))
                .toList();
        return new Answer(raw, total, next, view.position().toString(), coverage.now(), null);
    }

    private static ProblemException misfit() {
        return new ProblemException(
                Problem.of(ProblemType.INVALID_CURSOR, "it was not given out by this service; ask again without it")
                        .at("cursor"));
    }
}
