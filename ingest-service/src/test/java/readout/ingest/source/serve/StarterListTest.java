package readout.ingest.source.serve;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import readout.egress.Target;

/// The form of the list alone: nothing is dialled.
class StarterListTest {

    private final StarterList starters = new StarterList();

    @Test
    void everySourceOfTheListHasAnAddressThatMayBeDialled() {
        assertThat(starters.all()).hasSizeGreaterThanOrEqualTo(20).allSatisfy(offer -> {
            String address = requireNonNull(offer.source().address());
            assertThat(Target.of(address)).as(address).isInstanceOf(Target.Usable.class);
            assertThat(URI.create(address).getHost()).contains(".").isLowerCase();
        });
    }

    @Test
    void everySourceOfTheListHasANameOfItsOwnAndASideThatIsACountry() {
        assertThat(starters.all()).extracting(StarterList.Offer::id).doesNotHaveDuplicates();
        assertThat(starters.all()).allSatisfy(offer -> {
            assertThat(offer.source().name()).isNotBlank();
            assertThat(offer.source().publisher()).isEqualTo(offer.source().name());
            if (offer.source().reportingSide() != null) {
                assertThat(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3))
                        .contains(offer.source().reportingSide());
            }
        });
    }

    @Test
    void noSourceOfTheListIsSaidToHaveBeenSeen() {
        assertThat(starters.all()).noneMatch(StarterList.Offer::checked);
    }
}
