package readout.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The written forms of an English verb.
///
/// @param base *say*
/// @param third *says*
/// @param past *said*
/// @param participle *said*
/// @param progressive *saying*
public record VerbForms(String base, String third, String past, String participle, String progressive) {

    /// Base, past and participle of irregular verbs that report, promise or act in official texts.
    private static final Map<String, List<String>> IRREGULAR = Arrays.stream(
                    """
            be was been, have had had, say said said, tell told told, speak spoke spoken,
            write wrote written, read read read, find found found, show showed shown, make made made,
            give gave given, take took taken, pay paid paid, lay laid laid, put put put, set set set,
            hold held held, stand stood stood, understand understood understood, swear swore sworn,
            begin began begun, go went gone, draw drew drawn, seek sought sought, think thought thought,
            send sent sent, bring brought brought, build built built, keep kept kept, lead led led,
            meet met met, hit hit hit, cut cut cut, fight fought fought, freeze froze frozen,
            strike struck struck, withdraw withdrew withdrawn, forecast forecast forecast,
            foresee foresaw foreseen, undertake undertook undertaken, uphold upheld upheld,
            overcome overcame overcome, become became become, win won won, shoot shot shot, come came come,
            cast cast cast, broadcast broadcast broadcast, let let let, leave left left, throw threw thrown,
            overthrow overthrew overthrown, feel felt felt, grow grew grown, hear heard heard,
            know knew known, lose lost lost, mean meant meant, offset offset offset, rise rose risen,
            run ran run, see saw seen, oversee oversaw overseen, sell sold sold, shed shed shed,
            sing sang sung, sit sat sat, spend spent spent, spread spread spread, steal stole stolen,
            sweep swept swept, teach taught taught, undergo underwent undergone, withhold withheld withheld,
            rebuild rebuilt rebuilt, retake retook retaken, override overrode overridden,
            forbid forbade forbidden, forgive forgave forgiven, fall fell fallen, flee fled fled,
            fly flew flown, break broke broken, choose chose chosen, buy bought bought, bear bore borne,
            beat beat beaten, bind bound bound, blow blew blown, catch caught caught, deal dealt dealt,
            drive drove driven, feed fed fed, lend lent lent, shut shut shut, slay slew slain,
            split split split, tear tore torn
            """.strip().split(",\\s+"))
            .map(row -> row.split(" "))
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1], row[2])));

    /// Verbs of several syllables whose last consonant is doubled.
    private static final Set<String> DOUBLED = Set.of(
            "admit",
            "commit",
            "submit",
            "regret",
            "refer",
            "defer",
            "confer",
            "infer",
            "transfer",
            "prefer",
            "deter",
            "occur",
            "concur",
            "recur",
            "expel",
            "compel",
            "propel",
            "dispel",
            "rebut",
            "permit",
            "omit",
            "equip");

    /// Verbs whose last consonant is doubled in British English, not in American: past and participle are one of each.
    private static final Set<String> DOUBLED_OR_NOT =
            Set.of("label", "signal", "counsel", "cancel", "travel", "channel", "fuel", "level", "quarrel", "model");

    /// The forms of a verb, by its base form.
    public static VerbForms of(String base) {
        List<String> irregular = IRREGULAR.getOrDefault(base, List.of());
        String past = irregular.isEmpty() ? regularPast(base) : irregular.getFirst();
        String participle = irregular.isEmpty() ? past : irregular.getLast();
        if (DOUBLED_OR_NOT.contains(base)) {
            participle = doubled(base) + "ed";
        }
        return new VerbForms(base, third(base), past, participle, progressive(base));
    }

    /// Every form once.
    public List<String> all() {
        return List.of(base, third, past, participle, progressive).stream()
                .distinct()
                .toList();
    }

    private static String third(String base) {
        if (base.equals("have")) {
            return "has";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("o");
        return base + (hissing ? "es" : "s");
    }

    private static String regularPast(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return (isDoubled(base) ? doubled(base) : base) + "ed";
    }

    private static String progressive(String base) {
        if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return (isDoubled(base) || base.equals("begin") ? doubled(base) : base) + "ing";
    }

    private static String doubled(String base) {
        return base + base.charAt(base.length() - 1);
    }

    /// Whether the last consonant is doubled: behind the only vowel of a short verb (*plan*, *quip*), and in a few
    /// longer ones.
    private static boolean isDoubled(String base) {
        String plain = base.replace("qu", "q");
        int last = plain.length() - 1;
        boolean once = last > 1
                && isVowel(plain.charAt(last - 1))
                && "aeiouwxy".indexOf(plain.charAt(last)) < 0
                && plain.chars().filter(VerbForms::isVowel).count() == 1;
        return once || DOUBLED.contains(base);
    }

    private static boolean isVowel(int letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    private static boolean endsInConsonantAndY(String base) {
        return base.endsWith("y") && base.length() > 1 && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    }

    /// All forms of some verbs.
    public static WordSet set(String... verbs) {
        return WordSet.of(Arrays.stream(verbs)
                .flatMap(verb -> VerbForms.of(verb).all().stream())
                .toArray(String[]::new));
    }
}
