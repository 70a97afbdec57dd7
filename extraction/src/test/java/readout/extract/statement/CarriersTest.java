package readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.extract.TestReader.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reports that a document, a body or a spokesperson only carries.
class CarriersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President Ana Ruiz congratulated Marek Dolny on his victory, her spokesman Jon Hale told reporters."
                        + "|congratulated | Marek Dolny on his victory",
                "The ministry said the two leaders agreed to remain in contact." + "|agreed | to remain in contact",
                "“The leaders agreed on the importance of an open border,” the ministry said."
                        + "|agreed on | the importance of an open border",
                "“The two ministers exchanged views on trade and agreed to open a border post,” the ministry said."
                        + "|agreed | to open a border post",
                "“The president reaffirmed her support for the port,” spokesman Jon Hale said in a statement."
                        + "|reaffirmed | her support for the port"
            })
    void aReportOfAnotherIsHis(String text, String cue, String content) {
        assertThat(said(text)).singleElement().asString().endsWith("| " + cue + " | " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port will open, the ministry said. The ministers agreed to meet again, it added.|to meet again",
                "The PMO said the port will open. It added that the two leaders agreed to meet again.|to meet again"
            })
    void itIsTheBodyThatSpokeLast(String text, String content) {
        assertThat(said(text)).last().asString().endsWith("| agreed | " + content);
    }

    @Test
    void aSpokespersonOpensARelease() {
        assertThat(said("""
                A Downing Street spokesperson said:

                The Prime Minister met President Ana Ruiz this morning. The president thanked Ghana for its aid.\
                """)).singleElement().asString().endsWith("| thanked | Ghana for its aid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“The queen has many friends. She took the chance to congratulate them,” the spokesman said."
                        + "|The queen has many friends. She took the chance to congratulate them",
                "According to Ana Ruiz, the two sides have agreed to open the port."
                        + "|the two sides have agreed to open the port",
                "The ministry has noted that the port is closed, said Trade Minister Ana Ruiz."
                        + "|The ministry has noted that the port is closed"
            })
    void whatSomebodySaysHimselfIsHis(String text, String content) {
        assertThat(said(text)).singleElement().asString().endsWith(" | " + content);
    }
}
