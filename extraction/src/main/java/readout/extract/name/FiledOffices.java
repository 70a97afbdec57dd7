package readout.extract.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.text.Dateline;
import readout.extract.text.Span;
import readout.extract.text.Tokens;

/// Tells whose office it is to which the text gives no country: *TOKYO, Nov 2 – … **Prime Minister** Kenji Morita* is
/// Japan's. Without a dateline it is that of the one state whose other officials the text names without a country, too:
/// who writes of his own need not say whose they are. Only offices of states, only where the place of the dateline is
/// no
/// seat of international bodies, and only where nothing else claims the person.
final class FiledOffices {

    private static final int LAST_PARAGRAPH = 3;

    /// In words.
    private static final int LONGEST_OFFICE = 5;

    /// Cities from which bodies of many countries are reported.
    private static final Set<String> SEATS = Set.of(
            "geneva",
            "brussels",
            "vienna",
            "new york",
            "new york city",
            "the hague",
            "strasbourg",
            "luxembourg",
            "addis ababa",
            "davos");

    /// Agencies that report a country from within it; all others report their own from abroad, too.
    private static final Set<String> WORLDWIDE = Set.of(
            "reuters",
            "associated-press",
            "agence-france-presse",
            "united-press-international",
            "xinhua-news-agency",
            "efe",
            "deutsche-presse-agentur");

    private static final Set<String> OFFICES = Set.of(
            "president",
            "vice president",
            "first vice president",
            "prime minister",
            "premier",
            "deputy premier",
            "vice premier",
            "deputy president",
            "king",
            "queen",
            "emir",
            "sultan",
            "crown prince",
            "foreign secretary",
            "home secretary",
            "defence secretary",
            "presidential spokesman",
            "presidential spokesperson",
            "presidential spokeswoman",
            "government spokesman",
            "government spokesperson",
            "government spokeswoman",
            "military spokesman",
            "army spokesman",
            "police spokesman");

    private final NameBoard board;
    private final Tokens tokens;
    private final @Nullable String filed;
    private final Set<String> taken;

    FiledOffices(NameBoard board) {
        this.board = board;
        this.tokens = board.tokens();
        this.filed = whose();
        this.taken = taken();
    }

    /// The country of a person whose title names none, or null if nothing tells.
    @Nullable
    String country(Candidate person, Title title) {
        String office = title.office() == null ? "" : title.office().toLowerCase(Locale.ROOT);
        if (office.equals("secretary of state")) {
            return "USA";
        }
        return filed == null || !isNational(office) || isClaimed(person) || taken.contains(office) ? null : filed;
    }

    private static boolean isNational(String office) {
        return OFFICES.contains(office) || office.endsWith(" minister") || office.startsWith("minister of ");
    }

    /// The country of the first dateline, or without one that of the officials.
    private @Nullable String whose() {
        int start = Dateline.first(tokens, LAST_PARAGRAPH);
        return start < 0 ? ofOfficials() : country(start, Dateline.end(tokens, start));
    }

    /// The country of all listed officials whom the text names without one; null if they are of several.
    private @Nullable String ofOfficials() {
        Set<String> countries = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Candidate official = board.at(i);
            Listing listing = official == null || official.start() != i ? null : official.listing();
            Title title = official == null ? null : official.title();
            String office = title == null || title.country() != null ? null : title.office();
            String country = listing == null ? null : listing.actor().country();
            if (office != null && country != null && isNational(office.toLowerCase(Locale.ROOT))) {
                countries.add(country);
            }
        }
        return countries.size() == 1 ? countries.iterator().next() : null;
    }

    private @Nullable String country(int start, int end) {
        Candidate place = board.at(start);
        String country = place == null ? null : place.country();
        if (place == null || country == null || isSeat(place)) {
            return null;
        }
        for (int i = place.end(); i < end; i++) {
            Candidate agency = board.at(i);
            Listing listing = agency == null ? null : agency.listing();
            boolean abroad = listing != null
                    && listing.actor().type() == ActorType.ORGANISATION
                    && listing.actor().country() != null
                    && !country.equals(listing.actor().country())
                    && !WORLDWIDE.contains(listing.actor().id());
            if (abroad) {
                return null;
            }
        }
        return country;
    }

    private boolean isSeat(Candidate place) {
        return SEATS.contains(tokens.text().substring(place.from(), place.to()).toLowerCase(Locale.ROOT));
    }

    /// Whether the person's sentence is about another country: *In Paris, President X …*, *President X said France …*.
    private boolean isClaimed(Candidate person) {
        Span sentence = tokens.sentenceAround(person.start());
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Candidate name = board.at(i);
            String country = name == null || name.start() != i ? null : name.country();
            if (name == null || name.isPerson() || country == null || country.equals(filed)) {
                continue;
            }
            boolean speaks = i > person.end()
                    && !isOfAnother(name)
                    && (tokens.is(i - 1, "that") || tokens.tag(i - 1).isFinite());
            boolean before = i < person.start() && tokens.is(i - 1, "in");
            if (speaks || before) {
                return true;
            }
        }
        return false;
    }

    /// Whether a country only tells whose somebody else is: *received **Vietnamese** Foreign Minister Tran Duc Minh*.
    private boolean isOfAnother(Candidate country) {
        for (int i = country.end();
                i < country.end() + LONGEST_OFFICE && tokens.word(i).isCapitalised();
                i++) {
            if (board.is(i, HeadKind.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    /// The offices of that country which the text gives to somebody.
    private Set<String> taken() {
        Set<String> offices = new HashSet<>();
        for (int i = 0; filed != null && i < tokens.size(); i++) {
            Candidate other = board.at(i);
            Title title = other == null || other.start() != i ? null : other.title();
            if (title != null && title.office() != null && filed.equals(title.country())) {
                offices.add(title.office().toLowerCase(Locale.ROOT));
            }
        }
        return offices;
    }
}
