package readout.cli.bench;

import java.util.List;
import java.util.SplittableRandom;

/// What [WideArticles] are made of: real countries and everyday words, and names made of syllables.
final class WideWords {

    /// A country with the forms of its name.
    record Country(String name, String adjective, String code) {

        private static Country of(String line) {
            String[] forms = line.strip().split("/", -1);
            return new Country(forms[0], forms[1], forms[2]);
        }
    }

    static final List<Country> COUNTRIES = lines("""
            China/Chinese/CHN
            Cuba/Cuban/CUB
            Brazil/Brazilian/BRA
            India/Indian/IND
            Kenya/Kenyan/KEN
            France/French/FRA
            Norway/Norwegian/NOR
            Vietnam/Vietnamese/VNM
            Germany/German/DEU
            Chile/Chilean/CHL
            Egypt/Egyptian/EGY
            Japan/Japanese/JPN
            Portugal/Portuguese/PRT
            Kazakhstan/Kazakh/KAZ
            Ghana/Ghanaian/GHA
            Finland/Finnish/FIN
            Mexico/Mexican/MEX
            Indonesia/Indonesian/IDN
            Poland/Polish/POL
            Morocco/Moroccan/MAR
            Peru/Peruvian/PER
            Thailand/Thai/THA
            Spain/Spanish/ESP
            Nigeria/Nigerian/NGA
            Canada/Canadian/CAN
            Mongolia/Mongolian/MNG
            Italy/Italian/ITA
            Ethiopia/Ethiopian/ETH
            Uruguay/Uruguayan/URY
            Malaysia/Malaysian/MYS
            Sweden/Swedish/SWE
            Algeria/Algerian/DZA
            Bolivia/Bolivian/BOL
            Pakistan/Pakistani/PAK
            Austria/Austrian/AUT
            Senegal/Senegalese/SEN
            Ecuador/Ecuadorian/ECU
            Nepal/Nepalese/NPL
            Hungary/Hungarian/HUN
            Tunisia/Tunisian/TUN
            """).stream().map(Country::of).toList();

    static final List<String> OFFICES = List.of(
            "President",
            "Prime Minister",
            "Foreign Minister",
            "Deputy Foreign Minister",
            "Ambassador",
            "Minister of Trade");

    static final List<String> STANCES = List.of(
            "firmly supports",
            "supports",
            "thanks",
            "stands with",
            "will continue to support",
            "is ready to work with",
            "appreciates the position of");

    static final List<String> SUBJECTS = items("""
            trade, investment, agriculture, energy, health, education, tourism, science and technology,
            infrastructure, fisheries, climate change, sovereignty and territorial integrity, multilateralism,
            regional security, human rights, counter-terrorism, visa facilitation, cultural exchanges,
            maritime safety, peacekeeping, food security, civil aviation, customs, water management,
            the digital economy, disaster relief, nuclear safety, space research, mining, railways,
            development assistance, debt relief, sanctions, migration, press freedom,
            the protection of minorities, arms control, cyber security, sports, vaccines""");

    static final List<String> ADJECTIVES = items("""
            joint, new, steady, practical, mutual, regional, bilateral, technical, annual, early, broad,
            common, technological, rural, urban, maritime, northern, southern, independent, transparent,
            long-term, short-term, balanced, unilateral, lasting, fair, inclusive, ambitious, modest,
            strategic, financial, legal, seasonal, public, private, coastal, scientific, municipal, federal,
            preferential""");

    static final List<String> NOUNS = items("""
            programme, mechanism, agreement, initiative, corridor, framework, tariff, quota, harbour, pipeline,
            dialogue, committee, roadmap, standard, inspection, scholarship, laboratory, festival, exhibition,
            satellite, railway, bridge, hospital, archive, fund, loan, treaty, protocol, convention, summit,
            visit, exercise, patrol, reservoir, vineyard, orchard, fishery, shipyard, refinery, airport,
            terminal, network, platform, register, survey, museum, school, university, institute, exchange,
            market, market access, licence, certificate, border crossing, checkpoint, observatory, forum,
            partnership, charter""");

    static final List<String> SENTENCES = lines("""
            {P} said {A} {V} {B} in {S}, and welcomes the {N} in {X}.
            {P} said that {A} is willing to deepen cooperation with {B} in {S} and {T}.
            {A} attaches great importance to {S}, {P} said, adding that the {N} of {X} should be put to use.
            {P} called on {B} to support the {N} and to end the {M} in {X}.
            {P} noted that {D} students from {X} took part in the {N} last year.
            {P} expressed gratitude to {B} for the {N} and for its support in {S}.
            {P} stressed that {A} opposes any {N} that harms {S}.
            {P} announced that {A} will open the {N} in {X} within {D} days.
            {P} warned that the {N} could delay {S} in {X}.
            {P} told reporters that talks on {S} would continue in {X} next month.
            The {a} side reiterated that it adheres to its position on {S}, and hopes for a {N}.
            {P} proposed a {N} on {S}, saying that {X} needs a {M}.
            {P} denied that {A} had agreed to the {N} with {B} on {S}.
            {P} praised the {N}, and urged both countries to turn {S} into a {M}.
            {P} rejected the {N} of {B} as a violation of {S}.
            Trade through {X} grew by {D} percent after the {N} was signed.
            The {N} in {X} was founded {D} years ago.
            The two sides agreed to set up a {N} on {S} before the end of the year.
            {P} confirmed that {A} would finance the {N} of {X}, but not the {M}.
            "{A} {V} {B}, and the {N} of {X} is proof of it," {P} said.
            {P} congratulated {B} on the {N}, and voiced hope that {S} would benefit.
            According to {P}, the {N} in {X} has created {D} jobs.
            """);

    private static final List<String> SYLLABLES = items("""
            ba, den, kor, mi, lu, sta, ver, on, tal, ri, ges, mo, hal, ne, dra, vi, quo, sen, to, lin""");

    /// Letters that begin names, so that no two of the first thousands are alike.
    private static final String INITIALS = "BDFGHKLMNPRSTVZ";

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> items(String text) {
        return List.of(text.strip().split("\\s*,\\s*"));
    }

    static <T> T any(List<T> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    /// A name of its own for each number.
    String name(int number) {
        int rest = number;
        StringBuilder name = new StringBuilder();
        name.append(INITIALS.charAt(rest % INITIALS.length()));
        rest /= INITIALS.length();
        name.append("aeiou".charAt(rest % 5));
        rest /= 5;
        do {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        } while (rest > 0);
        return name.toString();
    }

    /// A person of a number, with a family name that few others have.
    String person(int number) {
        return name(7 * number + 3) + " " + name(11 * number + 5_000) + "ov";
    }
}
