package readout.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final String HOST = "127.0.0.1";

    @Test
    void freePortsAreDifferentAndFree() throws IOException {
        List<Integer> ports = Ports.free(5);

        assertThat(ports).hasSize(5).doesNotHaveDuplicates().allMatch(port -> Ports.isFree(HOST, port));
        assertThatCode(() -> Ports.requireFree(HOST, ports)).doesNotThrowAnyException();
    }

    @Test
    void everyTakenPortIsNamed() throws IOException {
        try (ServerSocket first = new ServerSocket(0);
                ServerSocket second = new ServerSocket(0)) {
            List<Integer> ports = List.of(first.getLocalPort(), second.getLocalPort());

            assertThatThrownBy(() -> Ports.requireFree(HOST, ports))
                    .isInstanceOf(BindException.class)
                    .hasMessageContaining(HOST + ":" + ports.get(0))
                    .hasMessageContaining(HOST + ":" + ports.get(1));
        }
    }

    @Test
    void theHolderOfAPortIsNamedWhereProcTellsIt() throws IOException {
        assumeThat(Path.of("/proc/net/tcp")).exists();
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(PortHolder.of(taken.getLocalPort()))
                    .hasValue("java (process %d)"
                            .formatted(ProcessHandle.current().pid()));
        }
    }

    @Test
    void nobodyHoldsAFreePort() throws IOException {
        assertThat(PortHolder.of(Ports.free(1).getFirst())).isEmpty();
    }
}
