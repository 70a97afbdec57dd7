package readout.ingest.accept;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.edge.problem.Problem;
import readout.edge.problem.ProblemException;

class ArticleJsonTest {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', nullValues = "-", textBlock = """
            ``                         => malformed-body => -     => empty
            null                       => malformed-body => -     => object is expected
            []                         => malformed-body => -     => object is expected
            "text"                     => malformed-body => -     => object is expected
            {"text":"Cub               => malformed-body => -     => not JSON at line 1
            {"text":"a"}{"text":"b"}   => malformed-body => -     => one JSON object
            {"text":"a","text":"b"}    => malformed-body => -     => Duplicate field
            {"text":7}                 => invalid-field  => text  => string is expected
            {"text":true}              => invalid-field  => text  => string is expected
            {"text":["a"]}             => invalid-field  => text  => string is expected
            {"title":{"a":1}}          => invalid-field  => title => string is expected
            {"txt":"a"}                => invalid-field  => txt   => known are html, language
            """)
    void whatIsNoArticleIsToldWithFieldAndReason(String json, String type, String field, String detail) {
        Problem problem = problem(json.getBytes(UTF_8));

        assertThat(problem.type()).hasToString("urn:readout:problem:" + type);
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.detail()).contains(detail);
    }

    @Test
    void bytesThatAreNotUtf8AreMalformed() {
        assertThat(problem("{\"text\":\"s\u00ED\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                        .type())
                .hasToString("urn:readout:problem:malformed-body");
    }

    @Test
    void deepNestingIsMalformed() {
        assertThat(problem("{\"text\":".repeat(10_000).getBytes(UTF_8)).status())
                .isEqualTo(400);
    }

    @Test
    void absentFieldsAreAbsent() {
        ArticleForm form = ArticleJson.read("{\"text\":\"a\",\"title\":null}".getBytes(UTF_8));

        assertThat(form.text()).isEqualTo("a");
        assertThat(form.title()).isNull();
        assertThat(form.url()).isNull();
    }

    private static Problem problem(byte[] json) {
        return catchThrowableOfType(ProblemException.class, () -> ArticleJson.read(json))
                .problem();
    }
}
