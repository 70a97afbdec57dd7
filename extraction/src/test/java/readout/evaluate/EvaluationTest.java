package readout.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import readout.event.article.Submission;
import readout.wire.Json;

class EvaluationTest {

    private static final String TEXT =
            "Ann Lee said the long bridge is open again. It would stay open, too. Bob Ray praised Cuban tea.";

    private static final String GOLD = """
            {"statements": [
               {"speakers": ["Ann Lee"], "cue": "said", "content": ["the long bridge is open again"],
                "continuation": ["It would stay open, too"], "kind": "indirect", "themes": ["development"]},
               {"speakers": ["Bob Ray"], "cue": "praised", "content": ["Cuban tea"], "kind": "indirect",
                "optional": true}],
             "entities": [
               {"type": "person", "canonical": "Ann Lee", "mentions": ["Ann Lee"]},
               {"type": "person", "canonical": "Bob Ray", "mentions": ["Bob Ray"]},
               {"type": "country", "canonical": "Cuba", "mentions": ["Cuban"], "optional": true}],
             "meeting": {"type": "phone call", "date": "2024-05-16", "date_inferred": true}}
            """;

    @Test
    void contentThatOverlapsByHalfIsFoundThoughNotExact() {
        Scores scores = scores("""
                {"statements": [{"speakers": ["Ann Lee"], "cue": "said", "content": ["the long bridge"], "kind": "mixed"}]}
                """);

        assertThat(scores.of(Figure.STATEMENT_SPAN)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores.of(Figure.STATEMENT_SPEAKER)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores.of(Figure.STATEMENT_EXACT)).isEqualTo(new Tally(0, 1, 1));
        assertThat(scores.of(Figure.CUE)).isEqualTo(new Tally(1, 0, 0));
        assertThat(scores.of(Figure.KIND)).isEqualTo(new Tally(0, 1, 1));
        assertThat(scores.of(Figure.STATEMENT_THEMES)).isEqualTo(new Tally(0, 0, 1));
    }

    @Test
    void contentThatOverlapsByLessIsMissedAndInvented() {
        Scores scores = scores("""
                {"statements": [{"speakers": ["Ann Lee"], "content": ["bridge"], "themes": ["trade"]}]}
                """);

        assertThat(scores.of(Figure.STATEMENT_SPAN)).isEqualTo(new Tally(0, 1, 1));
        assertThat(scores.of(Figure.STATEMENT_THEMES)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void aContinuationMayBeFoundOrNotAndAnOptionalStatementToo() {
        String without = "{\"speakers\": [\"Ann Lee\"], \"content\": [\"the long bridge is open again\"]}";
        String with = "{\"speakers\": [\"Ann Lee\"],"
                + " \"content\": [\"that the long bridge is open again\", \"It would stay open, too\"]}";
        String optional = "{\"speakers\": [\"Nobody\"], \"content\": [\"Cuban tea\"]}";

        for (String statements : List.of(without, with.replace("that the", "the"), without + "," + optional)) {
            Scores scores = scores("{\"statements\": [" + statements + "]}");
            assertThat(scores.of(Figure.STATEMENT_EXACT)).as(statements).isEqualTo(new Tally(1, 0, 0));
        }
    }

    @Test
    void aFamilyNameIsNoResolvedSpeakerButTheNameBehindATitleIs() {
        String statement =
                "{\"statements\": [{\"speakers\": [\"%s\"], \"content\": [\"the long bridge is open again\"]}]}";

        assertThat(scores(statement.formatted("Lee")).of(Figure.STATEMENT_SPEAKER))
                .isEqualTo(new Tally(0, 1, 1));
        assertThat(scores(statement.formatted("President Ann Lee")).of(Figure.STATEMENT_SPEAKER))
                .isEqualTo(new Tally(1, 0, 0));
        assertThat(scores(statement.formatted("Lee Ann")).of(Figure.STATEMENT_SPEAKER))
                .isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void aMentionCountsByWordsPlaceAndTypeAndAnAdjectiveNotAtAll() {
        Scores scores = scores("""
                {"entities": [
                   {"type": "person", "mentions": ["Ann Lee"]},
                   {"type": "place", "mentions": ["Bob Ray"]},
                   {"type": "organisation", "mentions": ["Cuban tea"]}]}
                """);

        assertThat(scores.of(Figure.PERSON_MENTIONS)).isEqualTo(new Tally(1, 0, 1));
        assertThat(scores.of(Figure.PLACE_MENTIONS)).isEqualTo(new Tally(0, 1, 0));
        assertThat(scores.of(Figure.ORGANISATION_MENTIONS)).isEqualTo(Tally.NONE);
    }

    @Test
    void aDayThatOnlyTheWorldKnowsMayBeLeftOut() {
        assertThat(scores("{\"meeting\": {\"type\": \"phone call\"}}").of(Figure.MEETING_DATE))
                .isEqualTo(new Tally(1, 0, 0));
        assertThat(scores("{\"meeting\": {\"type\": \"none\", \"date\": \"2024-05-15\"}}")
                        .of(Figure.MEETING_DATE))
                .isEqualTo(new Tally(0, 1, 1));
    }

    private static Scores scores(String found) {
        MarkedArticle article =
                new MarkedArticle("a", Submission.BARE, TEXT, "", "", MarksReader.read(json(GOLD), TEXT));
        return Evaluation.of(List.of(article), _ -> json(found)).all();
    }

    private static JsonNode json(String json) {
        try {
            return Json.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
