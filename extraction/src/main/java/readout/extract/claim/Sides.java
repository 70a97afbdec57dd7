package readout.extract.claim;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.knowledge.ListedActor;
import readout.extract.name.Figure;
import readout.extract.name.Gazetteer;

/// The countries for which people speak.
public final class Sides {

    private static final String GOVERNMENT = "Government of ";

    private static final Set<String> FORCES = Set.of(
            "forces",
            "Forces",
            "army",
            "Army",
            "navy",
            "Navy",
            "guard",
            "Guard",
            "police",
            "Police",
            "military",
            "cabinet",
            "Cabinet",
            "government",
            "Government");

    private final Gazetteer gazetteer;
    private final @Nullable String home;

    /// The sides of an article.
    ///
    /// @param home the country from which the article is written, or null
    public Sides(Gazetteer gazetteer, @Nullable String home) {
        this.gazetteer = gazetteer;
        this.home = home;
    }

    /// The country from which the article is written, or null.
    @Nullable
    Figure home() {
        return gazetteer.country(home);
    }

    /// The country of a figure, or null if it has none that is listed.
    @Nullable
    Figure of(Figure figure) {
        return gazetteer.country(figure.country());
    }

    /// The listed country with a code, or null.
    @Nullable
    Figure country(String code) {
        return gazetteer.country(code);
    }

    /// The country whose government or force a body is: *Government of India*, *Chinese coast guard*. A force that is
    /// listed is a body of its own.
    @Nullable
    Figure governedBy(Figure body) {
        String name = body.name();
        if (body.listed() == null && FORCES.contains(name.substring(name.lastIndexOf(' ') + 1))) {
            return of(body);
        }
        if (!name.startsWith(GOVERNMENT)) {
            return null;
        }
        String country = name.substring(GOVERNMENT.length());
        return gazetteer.countryNamed(country.startsWith("the ") ? country.substring(4) : country);
    }

    /// The one party that does not speak, null if there are more or fewer.
    static @Nullable Figure other(Context context) {
        Figure other = null;
        for (Figure party : context.talk().sides()) {
            if (!speaks(context, party)) {
                if (other != null) {
                    return null;
                }
                other = party;
            }
        }
        return context.speakers().size() == 1 ? other : null;
    }

    /// Whether a figure is a speaker, or of the country of one.
    static boolean speaks(Context context, Figure party) {
        for (Figure speaker : context.speakers()) {
            if (speaker.equals(party)
                    || (party.country() != null && Objects.equals(speaker.country(), party.country()))
                    || isOfficial(speaker, party)) {
                return true;
            }
        }
        return false;
    }

    /// Whether words of the speakers about a figure would be about themselves: a speaker, his country or his body;
    /// others of his country may be his opponents.
    static boolean isOwn(Context context, Figure figure) {
        if (figure.type() == ActorType.COUNTRY || figure.type() == ActorType.PLACE) {
            return speaks(context, figure);
        }
        return context.speakers().stream().anyMatch(speaker -> speaker.equals(figure) || isOfficial(speaker, figure));
    }

    /// Whether a figure is known to stand on another side than the speakers; somebody whose country nobody tells may
    /// stand on any.
    static boolean isOther(Context context, Figure figure) {
        return !speaks(context, figure)
                && context.speakers().stream().noneMatch(speaker -> speaker.isPerson() && speaker.country() == null);
    }

    /// Whether a person's office is one of a body: *OSCE **Secretary General***.
    static boolean isOfficial(Figure person, Figure body) {
        String office = person.office();
        if (!person.isPerson() || office == null || body.type() != ActorType.ORGANISATION) {
            return false;
        }
        ListedActor listed = body.listed();
        List<String> named = listed == null ? List.of(body.name()) : listed.names();
        return named.stream().anyMatch(name -> tells(office, name));
    }

    /// Whether an office holds a name between whole words.
    private static boolean tells(String office, String name) {
        int at = office.indexOf(name);
        int end = at + name.length();
        return at >= 0
                && (at == 0 || office.charAt(at - 1) == ' ')
                && (end == office.length() || office.charAt(end) == ' ');
    }
}
