package readout.query.alert.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import readout.event.article.Article;
import readout.event.outcome.Outcome;
import readout.event.statement.Act;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Statement;
import readout.query.Sample;

/// Random statements and queries over one small vocabulary, so that they meet often.
final class Generated {

    private static final List<Actor> ACTORS = List.of(Sample.CUBA, Sample.CHINA, Sample.DIAZ_CANEL);
    private static final List<String> THEMES = List.of("trade", "energy", "one-china", "tourism");
    private static final List<String> WORDS = List.of(
            "port",
            "dam",
            "mill",
            "firmly",
            "supports",
            "opposes",
            "blockade",
            "blockades",
            "embargo",
            "Díaz",
            "talks",
            "sovereignty",
            "foreign",
            "interference",
            "harvest");

    private final Random random;

    Generated(long seed) {
        this.random = new Random(seed);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(any(WORDS));
        }
        return String.join(" ", words);
    }

    /// An outcome of one of a few articles: now new, now edited, now read under other rules.
    Outcome.Enriched outcome(int article, long offset) {
        Article text = Sample.article("a" + article, words(3 + random.nextInt(5)));
        Statement[] statements = new Statement[random.nextInt(4)];
        for (int i = 0; i < statements.length; i++) {
            statements[i] = statement(text, i);
        }
        return Sample.enriched(text, offset, random.nextInt(4) == 0 ? Sample.OTHER_RULES : Sample.RULES, statements);
    }

    private Statement statement(Article article, int ordinal) {
        String content = "statement " + ordinal + " " + words(2 + random.nextInt(6));
        Claim[] claims = new Claim[1 + random.nextInt(2)];
        for (int i = 0; i < claims.length; i++) {
            claims[i] =
                    Sample.claim(content, any(List.of(Act.ENDORSE, Act.OPPOSE, Act.COMMIT)), any(ACTORS), any(THEMES));
        }
        return Sample.said(article, any(ACTORS), content, claims);
    }

    /// A query of any kind that the language has.
    String query() {
        StringBuilder query = new StringBuilder(clause());
        int more = random.nextInt(3);
        for (int i = 0; i < more; i++) {
            query.append(any(List.of(" ", " AND ", " -", " ", " +"))).append(clause());
        }
        return random.nextInt(6) == 0 ? "(%s) OR (%s)".formatted(query, clause()) : query.toString();
    }

    private String clause() {
        return switch (random.nextInt(18)) {
            case 0 -> "by:" + any(List.of("CUB", "chn", "Q148", "miguel-diaz-canel-cub"));
            case 1 -> "to:" + any(List.of("CUB", "CHN"));
            case 2 -> "theme:" + any(THEMES);
            case 3 -> "act:" + any(List.of("endorse", "oppose"));
            case 4 -> "\"%s %s\"".formatted(any(WORDS), any(WORDS));
            case 5 -> "\"%s %s\"~3".formatted(any(WORDS), any(WORDS));
            case 6 -> any(WORDS).substring(0, 3) + "*";
            case 7 -> "blockad?";
            case 8 -> "said:" + any(List.of("2026-05-08", ">=2026-05", "[2026-01 TO 2026-04]", "<2026-06"));
            case 9 -> "confidence:>" + any(List.of("0.8", "0.95"));
            case 10 -> "(%s OR %s)".formatted(any(WORDS), any(WORDS));
            case 11 -> "change:" + any(List.of("added", "revised", "retracted"));
            case 12 -> "cause:" + any(List.of("new", "edit", "reenriched"));
            case 13 -> "(-theme:%s)".formatted(any(THEMES));
            case 14 -> "embarg~";
            case 15 -> "speaker:" + any(List.of("diaz-canel", "cuba", "Díaz*"));
            case 16 -> "theme:*";
            default -> any(WORDS);
        };
    }
}
