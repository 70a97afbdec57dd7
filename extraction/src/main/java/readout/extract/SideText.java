package readout.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.event.article.Article;
import readout.event.statement.ActorType;
import readout.event.statement.DateBasis;
import readout.extract.meeting.Day;
import readout.extract.meeting.Days;
import readout.extract.meeting.Headline;
import readout.extract.name.Figure;
import readout.extract.name.Mention;
import readout.extract.name.NameFinder;
import readout.extract.speaker.Press;
import readout.extract.tag.Tagger;
import readout.extract.text.Heading;
import readout.extract.text.Tokenizer;
import readout.extract.text.Tokens;
import readout.extract.text.Words;

/// Reads the names that stand beside an article's text: in its title and in its publisher's name.
final class SideText {

    /// Words by which the name of a source tells that an authority of a country speaks.
    private static final Set<String> AUTHORITIES =
            Set.of("president", "minist", "government", "embassy", "consulate", "department", "parliament", "office");

    private final Words words;
    private final Tagger tagger;
    private final NameFinder names;

    SideText(Words words, Tagger tagger, NameFinder names) {
        this.words = words;
        this.tagger = tagger;
        this.names = names;
    }

    /// The country whose account an article is: the reporting side, or else the country of its publisher. ISO
    /// 3166-1 alpha-3, or null if neither tells.
    @Nullable
    String home(Article article, int slots) {
        if (article.reportingSide() != null || article.publisher() == null) {
            return article.reportingSide();
        }
        for (Mention mention : mentions(article.publisher(), slots)) {
            if (mention.figure().country() != null) {
                return mention.figure().country();
            }
        }
        return null;
    }

    /// The country whose government or body a source is of, if nobody else published the article: *The White House*. A
    /// newspaper or agency speaks for none.
    @Nullable
    String issuer(Article article, int slots) {
        String source = article.source();
        if (source == null || article.publisher() != null || Press.isNamed(source)) {
            return null;
        }
        String lower = source.toLowerCase(Locale.ROOT);
        boolean office = AUTHORITIES.stream().anyMatch(lower::contains);
        for (Mention mention : mentions(source, slots)) {
            if (mention.figure().country() != null
                    && (office || mention.figure().type() == ActorType.ORGANISATION)) {
                return mention.figure().country();
            }
        }
        return null;
    }

    /// The title, with its names where they may be those of issuers, or of who faces the press.
    Headline headline(Article article, Heading heading, @Nullable LocalDate published, int slots) {
        String title = article.title();
        if (title == null) {
            return new Headline(heading, List.of(), null);
        }
        String lower = heading.words();
        boolean issued = lower.contains("joint")
                || lower.contains("statement")
                || lower.contains("declaration")
                || lower.contains("briefing")
                || lower.contains("press conference");
        List<Figure> figures = issued
                ? mentions(beforeMatter(title), slots).stream()
                        .filter(Mention::isName)
                        .map(Mention::figure)
                        .distinct()
                        .toList()
                : List.of();
        return new Headline(heading, figures, day(title, published));
    }

    /// The day of a title: *Regular Press Conference on 20 December 2011*.
    private @Nullable Day day(String title, @Nullable LocalDate published) {
        if (title.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        Tokens tokens = Tokenizer.tokenize(title, words);
        Day day = new Days(tokens, published).find(0, tokens.size());
        return day == null || day.basis() != DateBasis.STATED ? null : day;
    }

    /// The people whom the title names.
    List<Figure> people(Article article, int slots) {
        return article.title() == null
                ? List.of()
                : mentions(article.title(), slots).stream()
                        .filter(Mention::isName)
                        .map(Mention::figure)
                        .filter(Figure::isPerson)
                        .distinct()
                        .toList();
    }

    /// *Joint statement by X and Y **on Z***: who issues stands before what about.
    private static String beforeMatter(String title) {
        int on = title.indexOf(" on ");
        return on > 0 ? title.substring(0, on) : title;
    }

    private List<Mention> mentions(String text, int slots) {
        Tokens tokens = Tokenizer.tokenize(text, words);
        tagger.tag(tokens, slots);
        return names.find(tokens, null, null).mentions();
    }
}
