package readout.query.alert.match;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import readout.event.statement.Speaker;
import readout.query.alert.Alert;
import readout.query.alert.Notice;
import readout.query.index.Item;
import readout.query.view.View;
import readout.query.webhook.Payload;
import readout.wire.Json;

/// What is posted to an alert's address: JSON of at most 20,000 bytes, in the form that Standard Webhooks 1.0.0
/// advises. Equal matches give equal bytes.
@ApplicationScoped
public class Payloads {

    /// Room for the envelope and the alert itself.
    private static final int ROOM = 2_500;

    private static final int LONGEST_EXCERPT = 280;

    private final View view;

    Payloads(View view) {
        this.view = view;
    }

    private record Named(String id, String name, String q) {
        static Named of(Alert alert) {
            return new Named(alert.id(), alert.name(), alert.q());
        }
    }

    private record Links(
            String statement, String verify, @Nullable String source) {
        static Links of(Item item) {
            String statement = "/statements/" + item.statement().id();
            return new Links(statement, statement + "/verify", item.article().url());
        }
    }

    private record Match(Named alert, String matched, Object item, Links links) {}

    /// A statement in brief.
    private record Brief(
            String position, String change, String statement, List<String> speakers, String excerpt, Links links) {
        static Brief of(Item item) {
            String exact = item.statement().evidence().exact();
            return new Brief(
                    item.position(),
                    item.change(),
                    item.statement().id(),
                    item.statement().speakers().stream()
                            .map(Speaker::actor)
                            .map(actor -> actor.name())
                            .toList(),
                    exact.length() <= LONGEST_EXCERPT ? exact : exact.substring(0, LONGEST_EXCERPT) + "\u2026",
                    Links.of(item));
        }
    }

    private record Window(Named alert, Instant window, Instant until, int count, List<Brief> items) {}

    /// A change that matches: whole, without the wording before it where that would be too long, or else in brief.
    Payload match(Alert alert, Item item, String matched) {
        ObjectNode whole = Json.mapper().valueToTree(item);
        ObjectNode without = whole.deepCopy();
        without.remove("before");
        return match(alert, item, matched, whole)
                .or(() -> match(alert, item, matched, without))
                .or(() -> match(alert, item, matched, Brief.of(item)))
                .orElseThrow();
    }

    private static Optional<Payload> match(Alert alert, Item item, String matched, Object told) {
        Match data = new Match(Named.of(alert), matched, told, Links.of(item));
        return Payload.of("readout.alert.matched", item.article().observedAt(), data);
    }

    /// A window: how many matches, and as many of the first of them as there is room for.
    Payload notice(Alert alert, Notice notice) {
        List<Brief> briefs = view.read(snapshot -> AllChanges.at(notice.first(), snapshot)).stream()
                .map(Brief::of)
                .toList();
        int left = Payload.MAX_BYTES - ROOM - alert.q().getBytes(UTF_8).length;
        int fitting = 0;
        while (fitting < briefs.size() && left >= Json.encode(briefs.get(fitting)).length) {
            left -= Json.encode(briefs.get(fitting)).length + 1;
            fitting++;
        }
        Window data =
                new Window(Named.of(alert), notice.window(), notice.at(), notice.count(), briefs.subList(0, fitting));
        return Payload.of("readout.alert." + notice.kind(), notice.at(), data).orElseThrow();
    }
}
