package readout.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How verbs are written.
class VerbFormsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        say, says, said, said, saying
        urge, urges, urged, urged, urging
        agree, agrees, agreed, agreed, agreeing
        reply, replies, replied, replied, replying
        stress, stresses, stressed, stressed, stressing
        flag, flags, flagged, flagged, flagging
        quip, quips, quipped, quipped, quipping
        refer, refers, referred, referred, referring
        vow, vows, vowed, vowed, vowing
        appeal, appeals, appealed, appealed, appealing
        cast, casts, cast, cast, casting
        come, comes, came, come, coming
        put, puts, put, put, putting
        begin, begins, began, begun, beginning
        label, labels, labeled, labelled, labeling
        """)
    void formsAreMadeFromTheBase(String base, String third, String past, String participle, String progressive) {
        assertThat(VerbForms.of(base)).isEqualTo(new VerbForms(base, third, past, participle, progressive));
    }
}
