package readout.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventParserTest {

    private final EventParser parser = EventParser.starting(Duration.ofSeconds(3));

    @Test
    void anEmptyLineCompletesAnEvent() {
        assertThat(events("id: 17.0", "event: added", "data: {\"a\":1}", ""))
                .containsExactly(new ServerEvent("17.0", "added", "{\"a\":1}"));
    }

    @Test
    void severalDataLinesAreOneText() {
        assertThat(events("data: a", "data:b", "data", "", "data: next", ""))
                .containsExactly(new ServerEvent("", "message", "a\nb\n"), new ServerEvent("", "message", "next"));
    }

    @Test
    void commentsAndUnknownFieldsAreNoEvents() {
        assertThat(events(": heartbeat", "", "colour: red", "")).isEmpty();
    }

    @Test
    void anIdCountsAlsoWithoutAnEvent() {
        assertThat(events("id: 5.1", "")).isEmpty();
        assertThat(parser.lastId()).isEqualTo("5.1");
        assertThat(parser.reconnected().lastId()).isEqualTo("5.1");
    }

    @Test
    void theTypeDoesNotOutliveItsEventButTheIdDoes() {
        assertThat(events("id: 1.0", "event: added", "data: a", "", "data: b", ""))
                .containsExactly(new ServerEvent("1.0", "added", "a"), new ServerEvent("1.0", "message", "b"));
    }

    @Test
    void theServerSetsThePauseBeforeAReconnection() {
        assertThat(events("retry: 250", "retry: soon", "")).isEmpty();
        assertThat(parser.retry()).isEqualTo(Duration.ofMillis(250));
        assertThat(parser.reconnected().retry()).isEqualTo(Duration.ofMillis(250));
    }

    private List<ServerEvent> events(String... lines) {
        return List.of(lines).stream()
                .map(parser::take)
                .flatMap(Optional::stream)
                .toList();
    }
}
