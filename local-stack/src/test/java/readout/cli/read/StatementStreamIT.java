package readout.cli.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import readout.cli.http.Http;
import readout.cli.http.NobodyAnswersException;
import readout.cli.http.RefusedException;

class StatementStreamIT {

    private final List<String> read = new ArrayList<>();
    private int breaks;

    @Test
    void aBrokenStreamGoesOnBehindTheLastEvent() throws Exception {
        try (FakeQuery query = new FakeQuery(List.of(
                "retry: 1\n\nid: 1.0\nevent: added\ndata: a\n\nid: 1.1\nevent: revised\ndata: b\n\n: beat\n\nid: 2.0\nda",
                "503 {\"title\":\"Not ready\"}",
                "id: 2.0\nevent: retracted\ndata: c\n\n"))) {
            follow(query.address(), 3);

            assertThat(read).containsExactly("1.0 added a", "1.1 revised b", "2.0 retracted c");
            assertThat(query.asked())
                    .containsExactly(
                            "from=now&q=theme%3Atrade -",
                            "from=now&q=theme%3Atrade 1.1", "from=now&q=theme%3Atrade 1.1");
            assertThat(breaks).isEqualTo(1);
        }
    }

    @Test
    void aPositionThatIsNoLongerHeldEndsTheStream() throws Exception {
        try (FakeQuery query = new FakeQuery(List.of(
                "retry: 1\n\nid: 1.0\ndata: a\n\n",
                "410 {\"title\":\"Gone\",\"detail\":\"the view begins at 9.0\"}"))) {
            assertThatThrownBy(() -> follow(query.address(), 3))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("Gone: the view begins at 9.0");
            assertThat(read).containsExactly("1.0 message a");
        }
    }

    @Test
    void aBrokenQueryIsRefusedAtOnce() throws Exception {
        try (FakeQuery query = new FakeQuery(List.of("400 {\"title\":\"The query\",\"field\":\"q\"}"))) {
            assertThatThrownBy(() -> follow(query.address(), 1))
                    .isInstanceOf(RefusedException.class)
                    .hasMessage("The query (q)");
        }
    }

    @Test
    void aServiceThatIsNotThereIsToldAtOnce() {
        assertThatThrownBy(() -> follow(URI.create("http://127.0.0.1:1"), 1))
                .isInstanceOf(NobodyAnswersException.class);
    }

    private void follow(URI service, int count) throws IOException, InterruptedException {
        try (Http http = new Http(Optional.empty())) {
            new StatementStream(http, service, "theme:trade", "now", () -> breaks++).follow(event -> {
                read.add("%s %s %s".formatted(event.position(), event.change(), event.json()));
                return read.size() < count;
            });
        }
    }
}
