package readout.cli.prove;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import readout.cli.article.Columns;
import readout.cli.article.FileKind;
import readout.cli.article.Item;
import readout.cli.article.Items;
import readout.wire.Json;

class ArchiveTest {

    private static final int RECORDS = 600;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyGoodRecordIsReadAndEveryDamagedOneCostsItselfAlone(boolean packed) throws IOException {
        Archive archive = new Archive(7, packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int damaged = archive.write(RECORDS, bytes);
        List<String> urls = new ArrayList<>();
        List<String> broken = new ArrayList<>();

        try (Items items =
                Items.of(new ByteArrayInputStream(bytes.toByteArray()), FileKind.WARC, "archive", Columns.AS_FIELDS)) {
            for (Optional<Item> next = items.next(); next.isPresent(); next = items.next()) {
                switch (next.get().read()) {
                    case Item.Json(long _, byte[] json) -> urls.add(url(json));
                    case Item.Broken(long _, String reason) -> broken.add(reason);
                    case Item.Other _, Item.Unread _ -> throw new AssertionError("there are only pages");
                }
            }
        }

        assertThat(urls)
                .containsExactlyElementsOf(IntStream.range(0, RECORDS)
                        .filter(number -> !Archive.isDamaged(number))
                        .mapToObj(archive::url)
                        .toList());
        assertThat(broken).hasSize(damaged).allMatch(reason -> reason.matches("(damaged record: .+|no text)"));
    }

    private static String url(byte[] json) throws IOException {
        String text = new String(json, UTF_8);
        assertThat(text).contains("\"publishedBasis\":\"meta\"").contains("\"publisher\":\"Example News\"");
        return Json.mapper().readTree(json).path("url").asText();
    }
}
