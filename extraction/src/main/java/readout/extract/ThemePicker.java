package readout.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.MeetingType;
import readout.extract.meeting.Encounter;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.theme.Themes;

/// Chooses the themes of statements and claims: those that phrases tell, and where none does, what the article is
/// about.
final class ThemePicker {

    /// More than this many labels say nothing.
    private static final int MOST = 5;

    private static final String TIES = "political-trust";

    private final Tokens tokens;
    private final Themes themes;
    private final Encounter encounter;
    private boolean fellBack;
    private @Nullable String fallback;

    ThemePicker(Tokens tokens, Themes themes, Encounter encounter) {
        this.tokens = tokens;
        this.themes = themes;
        this.encounter = encounter;
    }

    /// What the article is about, looked up once and only if a statement needs it.
    private @Nullable String fallback() {
        if (!fellBack) {
            fallback = mostTold();
            fellBack = true;
        }
        return fallback;
    }

    private @Nullable String mostTold() {
        Map<String, Integer> counts = themes.count(tokens);
        String best = null;
        int most = 0;
        int all = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            all += each.getValue();
            if (each.getValue() > most) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        boolean talk = encounter.type() == MeetingType.BILATERAL_MEETING || encounter.type() == MeetingType.PHONE_CALL;
        if (talk && most * 3 < all) {
            return TIES;
        }
        return most > 2 ? best : null;
    }

    /// The themes of a statement, the most telling first.
    List<String> ofStatement(List<Span> content) {
        List<String> told = of(content);
        String other = told.isEmpty() ? fallback() : null;
        return other == null ? told : List.of(other);
    }

    /// The themes that the words themselves tell.
    List<String> of(List<Span> content) {
        List<String> told = themes.told(tokens, content);
        return told.size() > MOST ? told.subList(0, MOST) : told;
    }
}
