package readout.cli.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSnifferTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            WARC/1.0                           | WARC
            {"text":"a"}#{"text":"b"}          | NDJSON
            {#"text":"a"}                      | JSON
            [{"text":"a"}]                     | JSON
            <?xml version="1.0"?><rss><channel | FEED
            <feed xmlns="x">                   | FEED
            <!doctype html><p>a                | HTML
            The minister said                  | TEXT
            """)
    void theBeginningTellsWhatAStreamHolds(String start, FileKind kind) throws IOException {
        byte[] plain = start.replace("#", "\n").concat("\n").getBytes(UTF_8);

        assertThat(kind(plain)).isEqualTo(kind);
        assertThat(kind(packed(plain))).as("packed").isEqualTo(kind);
    }

    private static FileKind kind(byte[] bytes) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(new ByteArrayInputStream(bytes), 1 << 17);
        FileKind kind = FileSniffer.kind(stream);
        assertThat(stream.readAllBytes()).as("nothing is taken away").isEqualTo(bytes);
        return kind;
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(plain);
        }
        return packed.toByteArray();
    }
}
