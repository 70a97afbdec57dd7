package readout.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    @Test
    void stylesShowOnlyWhereColourDoes() {
        assertThat(new Terminal(NOWHERE, NOWHERE, true, false, 80).paint(Style.RED, "no"))
                .isEqualTo("\u001b[31mno\u001b[0m");
        assertThat(new Terminal(NOWHERE, NOWHERE, false, false, 80).paint(Style.RED, "no"))
                .isEqualTo("no");
    }

    @Test
    void textFromOutsideCannotSteerTheTerminal() {
        assertThat(Terminal.clean("a\u001b[2Jb\r\nc\u2028d\u009be")).isEqualTo("a [2Jb  c d e");
        assertThat(Terminal.clean("Díaz-Canel 习近平 🇨🇺")).isEqualTo("Díaz-Canel 习近平 🇨🇺");
    }

    @Test
    void aNarrowTerminalStillHasRoomForATable() {
        assertThat(new Terminal(NOWHERE, NOWHERE, false, false, 3).columns()).isEqualTo(60);
    }
}
