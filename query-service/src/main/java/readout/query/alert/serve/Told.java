package readout.query.alert.serve;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import readout.query.alert.Alert;
import readout.query.alert.Delivery;
import readout.query.alert.Hook;
import readout.query.alert.Mark;
import readout.query.alert.log.Deliveries;
import readout.query.alert.log.Marks;
import readout.query.alert.match.AllChanges;
import readout.query.alert.match.Why;
import readout.query.alert.serve.AlertAnswer.Activity;
import readout.query.change.Position;
import readout.query.index.Item;
import readout.query.index.Snapshot;
import readout.query.search.AskedQuery;
import readout.query.view.View;

/// What alerts told, and how far they are.
@ApplicationScoped
public class Told {

    private static final int NOTICES = 10;

    private final Deliveries deliveries;
    private final Marks marks;
    private final View view;

    Told(Deliveries deliveries, Marks marks, View view) {
        this.deliveries = deliveries;
        this.marks = marks;
        this.view = view;
    }

    AlertAnswer answer(Alert alert) {
        Optional<Mark.OfAlert> mark = marks.of(alert);
        Position own = mark.map(Mark::place).orElseGet(alert::place);
        boolean live = mark.isPresent() && mark.get().live();
        Position reached = live
                ? marks.of(alert.partition())
                        .filter(place -> place.compareTo(own) > 0)
                        .orElse(own)
                : own;
        Activity state = alert.paused() ? Activity.PAUSED : live ? Activity.LIVE : Activity.CATCHING_UP;
        return AlertAnswer.of(alert, state, reached.toString(), deliveries.count(alert.id()), notices(alert));
    }

    /// The alert with the secret that signs what it posts, where it posts.
    AlertAnswer answerWithSecret(Alert alert) {
        AlertAnswer answer = answer(alert);
        Hook hook = alert.hook();
        return hook == null ? answer : answer.with(hook.keys().getFirst().secret());
    }

    private List<MatchLine> notices(Alert alert) {
        return deliveries.notices(alert.id()).stream()
                .sorted(Comparator.comparing(Delivery::at).reversed())
                .limit(NOTICES)
                .map(notice -> MatchLine.of(notice, null, List.of()))
                .toList();
    }

    /// The latest matches before a place, the latest first.
    ///
    /// @param before null for the latest of all
    List<MatchLine> matches(Alert alert, @Nullable Position before, int most) {
        NavigableMap<Position, Delivery> all = deliveries.matches(alert.id());
        List<Delivery> page = (before == null ? all : all.headMap(before, false))
                .descendingMap().values().stream().limit(most).toList();
        AskedQuery query = AskedQuery.of(alert.q());
        return view.read(snapshot -> lines(page, query, snapshot));
    }

    private static List<MatchLine> lines(List<Delivery> page, AskedQuery query, Snapshot snapshot) throws IOException {
        Map<String, Item> items = AllChanges.at(
                        page.stream().map(Delivery::place).toList(), snapshot)
                .stream()
                .collect(Collectors.toMap(Item::position, Function.identity()));
        List<MatchLine> lines = new ArrayList<>();
        for (Delivery delivery : page) {
            Item item = items.get(delivery.place().toString());
            lines.add(MatchLine.of(delivery, item, item == null ? List.of() : Why.of(query, item)));
        }
        return lines;
    }

    int count(Alert alert) {
        return deliveries.count(alert.id());
    }
}
