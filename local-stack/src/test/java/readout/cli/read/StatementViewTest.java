package readout.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import readout.wire.Json;

class StatementViewTest {

    @Test
    void theResolvedSpeakersAreShownWithTheirOffices() throws JsonProcessingException {
        StatementView view = view("""
                {"statement":{
                   "speakers":[
                     {"actor":{"id":"xi-jinping","name":"Xi Jinping","country":"CHN","office":"President"}},
                     {"actor":{"id":"CUB","name":"Cuba","country":"CUB"}}],
                   "cue":{"text":"stressed"},
                   "content":[{"text":"China supports Cuba"},{"text":"firmly"}],
                   "targets":[{"name":"Cuba"},{"name":"Havana"}],
                   "themes":["sovereignty","trade"],"said":"2022-11-25"},
                 "article":{"title":"Talks","publisher":"Samples","url":"https://example.org/a","published":"2022-11-26"}}
                """);

        assertThat(view)
                .isEqualTo(new StatementView(
                        "Xi Jinping and Cuba",
                        "President, CHN",
                        "2022-11-25",
                        "stressed",
                        "China supports Cuba … firmly",
                        "Cuba, Havana",
                        "sovereignty, trade",
                        "Talks",
                        "Samples",
                        "https://example.org/a"));
    }

    @Test
    void withoutASpeakerTheWordsThatNameOneAreShown() throws JsonProcessingException {
        assertThat(view("{\"statement\":{\"mention\":{\"text\":\"the envoy\"}}}")
                        .speakers())
                .isEqualTo("the envoy");
        assertThat(view("{\"statement\":{}}").speakers()).isEqualTo("(nobody named)");
    }

    @Test
    void withoutADayTheDateOfPublicationIsShown() throws JsonProcessingException {
        assertThat(view("{\"statement\":{},\"article\":{\"published\":\"2024-01-05T10:00:00Z\"}}")
                        .said())
                .isEqualTo("2024-01-05");
    }

    @Test
    void controlCharactersAreNotShown() throws JsonProcessingException {
        assertThat(view("{\"statement\":{},\"article\":{\"title\":\"a\\u001b[31mb\"}}")
                        .title())
                .isEqualTo("a [31mb");
    }

    private static StatementView view(String json) throws JsonProcessingException {
        return StatementView.ofItem(Json.mapper().readTree(json));
    }
}
