package readout.ingest.accept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void linesAreCountedAndEmptyOnesPassedOver() throws IOException {
        assertThat(read("a\n\r\n \nb\r\nc", 10)).containsExactly("1:a", "4:b\r", "5:c");
    }

    @Test
    void aLineThatIsTooLongCostsOnlyItself() throws IOException {
        assertThat(read("aaaa\nbbbbb\ncc\n", 4)).containsExactly("1:aaaa", "2:too long", "3:cc");
    }

    @Test
    void nothingIsNoLine() throws IOException {
        assertThat(read("", 4)).isEmpty();
        assertThat(read("\n\n", 4)).isEmpty();
    }

    private static List<String> read(String text, long most) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), most);
        List<String> read = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            byte[] bytes = line.bytes();
            read.add(line.number() + ":" + (bytes == null ? "too long" : new String(bytes, UTF_8)));
        }
        return read;
    }
}
