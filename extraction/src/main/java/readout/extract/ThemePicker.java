package readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.MeetingType;
import readout.extract.meeting.Encounter;
import readout.extract.name.Mention;
import readout.extract.name.Names;
import readout.extract.text.Span;
import readout.extract.text.Tokens;
import readout.extract.theme.Circumstances;
import readout.extract.theme.Themes;

/// Chooses the themes of statements and claims: those that phrases tell, and where none does, those of the words
/// around: the speaker's office, the statement before, the article.
final class ThemePicker {

    /// More than this many labels say nothing.
    private static final int MOST = 5;

    /// With so many labels of its own a statement is about no further one.
    private static final int MOST_WITH_ARTICLE = 3;

    private static final String TIES = "political-trust";

    /// What members of parliaments speak of is everything.
    private static final String PARLIAMENTS = "elections-democracy";

    private final Tokens tokens;
    private final Names names;
    private final Themes themes;
    private final Encounter encounter;
    private boolean dominant;
    private boolean ruling;
    private boolean articleRead;
    private Map<String, Integer> counts = Map.of();
    private @Nullable String ofArticle;
    private List<String> before = List.of();
    private int beforeEnd = -1;

    ThemePicker(Tokens tokens, Names names, Themes themes, Encounter encounter) {
        this.tokens = tokens;
        this.names = names;
        this.themes = themes;
        this.encounter = encounter;
    }

    /// What the article is about, looked up once and only if a statement needs it.
    private @Nullable String ofArticle() {
        if (!articleRead) {
            ofArticle = mostTold();
            articleRead = true;
        }
        return ofArticle;
    }

    private @Nullable String mostTold() {
        counts = themes.count(tokens);
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
        dominant = best != null && !best.equals(TIES) && most > 3 && most * 5 >= all * 2;
        ruling = dominant && most * 2 >= all && most > 5;
        if (isTalkOfTwo() && !dominant) {
            return TIES;
        }
        return most > 2 ? best : null;
    }

    /// What two say to each other is about their ties, unless the article has another matter.
    private boolean isTalkOfTwo() {
        return encounter.type() == MeetingType.BILATERAL_MEETING || encounter.type() == MeetingType.PHONE_CALL;
    }

    /// The themes of a statement, the most telling first. Statements are asked for in text order.
    ///
    /// @param cue the reporting words, which may tell a theme themselves: *congratulated*
    /// @param office the words of the speaker's office or name
    List<String> ofStatement(@Nullable Span cue, List<Span> content, @Nullable String office) {
        List<Span> words = new ArrayList<>(content);
        if (cue != null) {
            words.add(cue);
        }
        List<String> told = of(words);
        if (told.isEmpty()) {
            told = around(content, office);
        } else if (told.size() < MOST_WITH_ARTICLE) {
            told = withRuling(told);
        }
        before = told;
        beforeEnd = content.getLast().end();
        return told;
    }

    /// The labels of a statement, and the one theme that rules the article: what is said of hospitals in an article
    /// about a war is about the war, too.
    private List<String> withRuling(List<String> told) {
        String article = ofArticle();
        if (!ruling || article == null || told.contains(article)) {
            return told;
        }
        List<String> both = new ArrayList<>(told);
        both.add(article);
        return both;
    }

    private List<String> around(List<Span> content, @Nullable String office) {
        List<String> portfolio = office == null ? List.of() : themes.of(office);
        if (!portfolio.isEmpty() && !portfolio.getFirst().equals(PARLIAMENTS)) {
            return portfolio.subList(0, 1);
        }
        String article = ofArticle();
        if (!isTalkOfTwo() && !before.isEmpty() && isNext(content.getFirst().start())) {
            return before.size() > 1 ? List.of(commonest(before)) : before;
        }
        return article == null ? List.of() : List.of(article);
    }

    /// The label that the article tells most often, the first of several.
    private String commonest(List<String> labels) {
        String best = labels.getFirst();
        for (String label : labels) {
            best = counts.getOrDefault(label, 0) > counts.getOrDefault(best, 0) ? label : best;
        }
        return best;
    }

    /// Whether a token stands in the sentence of the statement before, or in the next one.
    private boolean isNext(int token) {
        return beforeEnd > 0 && tokens.sentenceOf(token) - tokens.sentenceOf(beforeEnd - 1) <= 1;
    }

    /// Hints stand back behind the theme of an article that is mostly about one.
    private List<String> hinted(List<String> labels) {
        if (labels.isEmpty()) {
            return labels;
        }
        String article = ofArticle();
        return dominant && article != null ? List.of(article) : labels.size() > 2 ? List.of(commonest(labels)) : labels;
    }

    /// The themes that the words themselves tell: those of their matter, else of its circumstances, else what they
    /// hint at.
    List<String> of(List<Span> content) {
        List<Span> central = Circumstances.without(tokens, content);
        Themes.Told matter = themes.told(tokens, central, this::weight);
        List<String> told = matter.told();
        if (told.isEmpty() && !central.equals(content)) {
            told = themes.told(tokens, content, this::weight).told();
        }
        List<String> labels = told.isEmpty() ? hinted(matter.hinted()) : told;
        return labels.size() > MOST ? labels.subList(0, MOST) : labels;
    }

    /// What words count, by the longer name in which they stand.
    private Themes.Weight weight(Span words) {
        Mention mention = names.at(words.start());
        if (mention == null || mention.end() < words.end() || mention.end() - mention.start() <= words.length()) {
            return Themes.Weight.FULL;
        }
        return switch (mention.figure().type()) {
            case ORGANISATION -> Themes.Weight.HINT;
            case COUNTRY, PERSON -> Themes.Weight.NOTHING;
            default -> Themes.Weight.FULL;
        };
    }
}
