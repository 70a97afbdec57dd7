package readout.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Ids and partitions are for ever: records of sources stand under them.
class SourceIdentityTest {

    @Test
    void nameAndAddressGiveTheId() {
        String id = SourceIdentity.made("Ministry", "https://ministry.example/feed");

        assertThat(id).isEqualTo(SourceIdentity.made("Ministry", "https://ministry.example/feed"));
        assertThat(id).matches("so_[0-9a-f]{16}").isNotEqualTo(SourceIdentity.made("Ministry", "https://x.example/"));
        assertThat(SourceIdentity.isOfFile(id)).isFalse();
        assertThat(SourceIdentity.isOfFile(SourceIdentity.ofFile("Ministry", "https://ministry.example/feed")))
                .isTrue();
    }

    @Test
    void aSourceHasOneOfTwelvePartitions() {
        for (int number = 0; number < 200; number++) {
            String id = SourceIdentity.made("Source " + number, "https://ministry.example/");
            assertThat(SourceIdentity.partition(id)).isBetween(0, 11).isEqualTo(SourceIdentity.partition(id));
        }
    }
}
