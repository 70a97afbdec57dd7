package readout.event.statement;

import java.util.Locale;

/// How the constants of this package are written on the log, in queries and in answers: lower case with hyphens.
final class Label {

    private Label() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
