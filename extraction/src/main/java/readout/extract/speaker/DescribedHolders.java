package readout.extract.speaker;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Tokens;

/// Finds who was described by office and country without a name: *the **United States President***, *the **President of
/// Malta***.
final class DescribedHolders {

    /// How far back a description is looked for, in tokens.
    private static final int FARTHEST = 400;

    private final Tokens tokens;
    private final Names names;
    private final Gazetteer gazetteer;
    private final @Nullable LocalDate day;

    DescribedHolders(Tokens tokens, Names names, Gazetteer gazetteer, @Nullable LocalDate day) {
        this.tokens = tokens;
        this.names = names;
        this.gazetteer = gazetteer;
        this.day = day;
    }

    /// The holder of an office who was described last before a token, or null.
    ///
    /// @param office in lower case
    @Nullable
    Figure holder(String office, int before) {
        String last = office.substring(office.lastIndexOf(' ') + 1);
        int length = office.split(" ", -1).length;
        for (int i = before - 1; i > before - FARTHEST && i >= length; i--) {
            boolean same = tokens.is(i, last)
                    && tokens.text(i - length + 1, i + 1)
                            .toLowerCase(Locale.ROOT)
                            .equals(office);
            String country = same && !isPerson(i + 1) ? country(i - length, i + 1) : null;
            Figure holder = country == null ? null : gazetteer.holder(office, country, day);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    private boolean isPerson(int token) {
        Mention mention = names.at(token);
        return mention != null && mention.figure().isPerson();
    }

    /// The country before an office or behind *of*.
    private @Nullable String country(int before, int behind) {
        int owner = tokens.is(before, "'s") || tokens.is(before, "’s") ? before - 1 : before;
        int link = tokens.is(behind + 1, "the") ? behind + 2 : behind + 1;
        Mention mention = tokens.is(behind, "of") ? names.at(link) : names.at(owner);
        return mention == null || isPerson(mention.end())
                ? null
                : mention.figure().country();
    }
}
