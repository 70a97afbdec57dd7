package readout.extract.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The written forms of an English verb.
///
/// @param base *say*
/// @param third *says*
/// @param past *said*
/// @param participle *said*
/// @param progressive *saying*
public record VerbForms(String base, String third, String past, String participle, String progressive) {

    /// Past and participle of the irregular verbs among those that report, promise or act in official texts.
    private static final Map<String, List<String>> IRREGULAR = Map.ofEntries(
            irregular("be", "was", "been"),
            irregular("have", "had", "had"),
            irregular("say", "said", "said"),
            irregular("tell", "told", "told"),
            irregular("speak", "spoke", "spoken"),
            irregular("write", "wrote", "written"),
            irregular("read", "read", "read"),
            irregular("find", "found", "found"),
            irregular("show", "showed", "shown"),
            irregular("make", "made", "made"),
            irregular("give", "gave", "given"),
            irregular("take", "took", "taken"),
            irregular("pay", "paid", "paid"),
            irregular("lay", "laid", "laid"),
            irregular("put", "put", "put"),
            irregular("set", "set", "set"),
            irregular("hold", "held", "held"),
            irregular("stand", "stood", "stood"),
            irregular("understand", "understood", "understood"),
            irregular("swear", "swore", "sworn"),
            irregular("begin", "began", "begun"),
            irregular("go", "went", "gone"),
            irregular("draw", "drew", "drawn"),
            irregular("seek", "sought", "sought"),
            irregular("think", "thought", "thought"),
            irregular("send", "sent", "sent"),
            irregular("bring", "brought", "brought"),
            irregular("build", "built", "built"),
            irregular("keep", "kept", "kept"),
            irregular("lead", "led", "led"),
            irregular("meet", "met", "met"),
            irregular("hit", "hit", "hit"),
            irregular("dub", "dubbed", "dubbed"),
            irregular("label", "labeled", "labelled"),
            irregular("signal", "signaled", "signalled"),
            irregular("counsel", "counseled", "counselled"),
            irregular("beg", "begged", "begged"),
            irregular("sum", "summed", "summed"),
            irregular("quip", "quipped", "quipped"),
            irregular("rebut", "rebutted", "rebutted"),
            irregular("admit", "admitted", "admitted"),
            irregular("commit", "committed", "committed"),
            irregular("regret", "regretted", "regretted"),
            irregular("refer", "referred", "referred"),
            irregular("slam", "slammed", "slammed"),
            irregular("ship", "shipped", "shipped"),
            irregular("expel", "expelled", "expelled"),
            irregular("concur", "concurred", "concurred"),
            irregular("cut", "cut", "cut"),
            irregular("fight", "fought", "fought"),
            irregular("freeze", "froze", "frozen"),
            irregular("strike", "struck", "struck"),
            irregular("withdraw", "withdrew", "withdrawn"),
            irregular("rip", "ripped", "ripped"),
            irregular("plan", "planned", "planned"),
            irregular("forecast", "forecast", "forecast"),
            irregular("foresee", "foresaw", "foreseen"),
            irregular("undertake", "undertook", "undertaken"),
            irregular("uphold", "upheld", "upheld"),
            irregular("overcome", "overcame", "overcome"),
            irregular("become", "became", "become"),
            irregular("win", "won", "won"),
            irregular("shoot", "shot", "shot"),
            irregular("submit", "submitted", "submitted"),
            irregular("shrug", "shrugged", "shrugged"));

    private static Map.Entry<String, List<String>> irregular(String base, String past, String participle) {
        return Map.entry(base, List.of(past, participle));
    }

    /// The forms of a verb, by its base form.
    public static VerbForms of(String base) {
        List<String> irregular = IRREGULAR.getOrDefault(base, List.of());
        String past = irregular.isEmpty() ? regularPast(base) : irregular.getFirst();
        String participle = irregular.isEmpty() ? past : irregular.getLast();
        return new VerbForms(base, third(base), past, participle, progressive(base, past));
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
        return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }

    private static String progressive(String base, String past) {
        if (base.endsWith("e") && !base.endsWith("ee") && !base.equals("be")) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        char last = base.charAt(base.length() - 1);
        boolean doubled = past.length() == base.length() + 3 && past.charAt(base.length()) == last;
        boolean doubledIrregular =
                List.of("put", "set", "hit", "cut", "begin", "win").contains(base);
        return base + (doubled || doubledIrregular ? String.valueOf(last) : "") + "ing";
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
