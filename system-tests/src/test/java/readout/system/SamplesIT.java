package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an analyst sees of the samples: an alert that fires once, and what two sides said to each other.
class SamplesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SAMPLES = "../samples";
    private static final String MEETING = "mt_miguel-diaz-canel-cub_xi-jinping-chn_2022-11-25";

    @TempDir
    private Path folder;

    @Test
    void anAlertFiresOnceWhateverIsDoneAgainAndTheSidesStandBesideEachOther() throws IOException, InterruptedException {
        try (RunningStack stack = RunningStack.start(folder)) {
            String alert = stack.api().create("/alerts", """
                            {"name": "Cuba on one China", "q": "by:CUB theme:one-china", "deliver": "stream"}""").get("id").asText();
            stack.run("load", SAMPLES);
            awaitApplied(stack.api(), 14);
            Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertFiredOnce(stack.api(), alert));
            assertThat(matches(stack.api(), alert)
                            .get(0)
                            .at("/item/statement/speakers/0/actor/id")
                            .asText())
                    .isEqualTo("miguel-diaz-canel-cub");

            stack.run("load", SAMPLES, "--again");
            awaitApplied(stack.api(), 28);
            stack.restart();
            assertThat(stack.run("rebuild")).contains("Equal.");
            awaitMatchedUpTo(stack.api(), alert);
            assertFiredOnce(stack.api(), alert);

            assertSidesOfTheMeeting(stack.api());
        }
    }

    private static void awaitApplied(Api api, int articles) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            JsonNode answer = api.get("/statements");
            assertThat(answer.at("/coverage/lagRecords").asInt()).isZero();
            assertThat(answer.get("position").asDouble()).isGreaterThanOrEqualTo(articles - 1);
        });
    }

    private static void awaitMatchedUpTo(Api api, String alert) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(api.get("/alerts/" + alert).get("position"))
                        .isEqualTo(api.get("/statements").get("position")));
    }

    private static void assertFiredOnce(Api api, String alert) throws InterruptedException {
        assertThat(matches(api, alert)).hasSize(1);
        assertThat(api.get("/alerts/" + alert).get("matches").asInt()).isEqualTo(1);
    }

    private static JsonNode matches(Api api, String alert) throws InterruptedException {
        return api.get("/alerts/%s/matches".formatted(alert)).get("items");
    }

    private static void assertSidesOfTheMeeting(Api api) throws InterruptedException {
        JsonNode pair = api.get("/pairs/CHN/CUB");
        assertThat(pair.get("meetings"))
                .extracting(meeting -> meeting.at("/meeting/id").asText())
                .containsExactly(MEETING);
        assertThat(pair.at("/firstToSecond/independence/statements").asInt()).isPositive();
        assertThat(pair.at("/secondToFirst/independence/statements").asInt()).isPositive();

        assertThat(topics(api, "attributed"))
                .containsEntry("multilateralism", "shared")
                .containsEntry("one-china", "only-CUB")
                .containsEntry("sovereignty", "only-CHN");
        assertThat(topics(api, "reported").values())
                .as("no readout of the Cuban side is there")
                .isNotEmpty()
                .containsOnly("unknown");
    }

    private static Map<String, String> topics(Api api, String level) throws InterruptedException {
        Map<String, String> topics = new TreeMap<>();
        api.get("/meetings/%s/sides?level=%s".formatted(MEETING, level))
                .at("/comparison/topics")
                .forEach(topic ->
                        topics.put(topic.get("id").asText(), topic.get("status").asText()));
        return topics;
    }
}
