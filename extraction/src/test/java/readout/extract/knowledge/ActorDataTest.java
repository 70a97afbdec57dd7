package readout.extract.knowledge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import readout.event.statement.ActorType;

/// What must be true of the packaged actors, whoever edits them.
class ActorDataTest {

    private static final int MEMBERS_OF_THE_UNITED_NATIONS = 193;

    private static final List<ListedActor> ACTORS = ActorFiles.load(null);
    private static final List<AmbiguousName> AMBIGUOUS = AmbiguousNames.load(null, ACTORS);

    private static List<TabRow> rows(ActorFile file) {
        return TabFile.packaged(file.fileName(), file.columns(), new ArrayList<>());
    }

    private static Set<String> idsWithStatus(String status) {
        return rows(ActorFile.COUNTRIES).stream()
                .filter(row -> row.text("status").equals(status))
                .map(row -> row.text("id"))
                .collect(toSet());
    }

    private static Stream<ListedActor> of(ActorType type) {
        return ACTORS.stream().filter(actor -> actor.type() == type);
    }

    @Test
    void allMembersOfTheUnitedNationsAreThereWithAdjectiveAndMetonym() {
        Set<String> members = idsWithStatus("member");

        assertThat(members).hasSize(MEMBERS_OF_THE_UNITED_NATIONS);
        assertThat(ACTORS)
                .filteredOn(actor -> members.contains(actor.id()))
                .hasSize(MEMBERS_OF_THE_UNITED_NATIONS)
                .allSatisfy(member -> {
                    assertThat(member.type()).isEqualTo(ActorType.COUNTRY);
                    assertThat(member.qid()).isNotNull();
                    assertThat(member.adjectives()).isNotEmpty();
                    assertThat(member.people()).isNotEmpty();
                    assertThat(member.metonyms()).isNotEmpty();
                });
        assertThat(idsWithStatus("observer")).containsExactlyInAnyOrder("PSE", "VAT");
    }

    @Test
    void everyMemberOfTheUnitedNationsHasALeader() {
        Set<String> represented = of(ActorType.PERSON)
                .flatMap(person -> person.terms().stream())
                .flatMap(term -> Stream.ofNullable(term.country()))
                .collect(toSet());

        assertThat(represented).containsAll(idsWithStatus("member"));
    }

    @Test
    void thereAreEnoughActorsOfEveryType() {
        Map<ActorType, Long> counts = ACTORS.stream().collect(groupingBy(ListedActor::type, Collectors.counting()));

        assertThat(counts.get(ActorType.PERSON)).isGreaterThanOrEqualTo(2_400);
        assertThat(counts.get(ActorType.ORGANISATION)).isGreaterThanOrEqualTo(1_200);
        assertThat(counts.get(ActorType.EVENT)).isGreaterThanOrEqualTo(400);
        assertThat(counts.get(ActorType.PLACE)).isGreaterThanOrEqualTo(1_900);
    }

    @Test
    void everyPersonHasAnOffice() {
        assertThat(of(ActorType.PERSON))
                .allSatisfy(person -> assertThat(person.terms()).as(person.id()).isNotEmpty());
    }

    /// Who speaks for no country must say in the office for whom, and a bare `President` does not.
    @Test
    void everyOfficeIsOfACountryOrNamesItsBody() {
        Set<String> bare = Set.of("President", "Prime Minister", "Foreign Minister", "Defense Minister", "Ambassador");

        assertThat(of(ActorType.PERSON).flatMap(person -> person.terms().stream()))
                .filteredOn(term -> term.country() == null)
                .extracting(Term::office)
                .doesNotContainAnyElementsOf(bare);
    }

    @Test
    void everyCityLiesInACountry() {
        assertThat(ACTORS)
                .filteredOn(actor -> actor.placeKind() == PlaceKind.CITY)
                .hasSizeGreaterThan(1_000)
                .allSatisfy(city -> assertThat(city.country()).as(city.id()).isNotNull());
    }

    @Test
    void aWordThatPointsToTwoActorsOfOneTypeIsMarkedAmbiguous() {
        Set<String> marked = AMBIGUOUS.stream().map(AmbiguousName::name).collect(toSet());

        for (ActorType type : ActorType.values()) {
            assertThat(marked).containsAll(shared(of(type), ActorDataTest::words));
            assertThat(marked).containsAll(shared(of(type), actor -> actor.metonyms().stream()));
        }
    }

    private static Stream<String> words(ListedActor actor) {
        return Stream.of(actor.names(), actor.adjectives(), actor.people()).flatMap(List::stream);
    }

    private static Set<String> shared(Stream<ListedActor> actors, Function<ListedActor, Stream<String>> words) {
        Map<String, Set<String>> owners = actors.flatMap(
                        actor -> words.apply(actor).map(word -> Map.entry(word, actor.id())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        return owners.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    @Test
    void aSeatThatIsListedAsABodyIsNoMetonymAsWell() {
        Set<String> bodies = of(ActorType.ORGANISATION)
                .flatMap(body -> body.names().stream())
                .collect(toSet());

        assertThat(of(ActorType.COUNTRY).flatMap(country -> country.metonyms().stream()))
                .doesNotContainAnyElementsOf(bodies);
    }

    @Test
    void everyAmbiguousNameIsListedAndSortedIn() {
        Set<String> listed = ACTORS.stream()
                .flatMap(actor -> Stream.concat(words(actor), actor.metonyms().stream()))
                .collect(toSet());

        assertThat(AMBIGUOUS).extracting(AmbiguousName::name).isSorted().isSubsetOf(listed);
    }

    @Test
    void aNameWithMarksIsListedWithoutThemToo() {
        for (ListedActor actor : ACTORS) {
            Set<String> plain = actor.names().stream()
                    .filter(name -> name.matches("\\p{ASCII}+"))
                    .map(Slug::of)
                    .collect(toSet());

            assertThat(actor.name()).matches("\\p{ASCII}+");
            assertThat(actor.names()).as(actor.id()).allMatch(name -> plain.contains(Slug.of(name)));
        }
    }

    @Test
    void wordsStandWithoutArticlesAndStrayBlanks() {
        assertThat(ACTORS.stream().flatMap(actor -> Stream.concat(words(actor), actor.metonyms().stream())))
                .noneMatch(word -> word.contains("  ") || word.contains("|") || word.startsWith("the "));
    }

    @ParameterizedTest
    @EnumSource(ActorFile.class)
    void everyFileIsSortedById(ActorFile file) {
        assertThat(rows(file)).extracting(row -> row.text("id")).isSorted();
    }
}
