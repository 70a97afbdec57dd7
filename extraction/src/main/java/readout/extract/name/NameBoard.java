package readout.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.event.statement.ActorType;
import readout.extract.text.Tokens;
import readout.extract.text.Weekdays;
import readout.extract.text.Word;
import readout.extract.text.WordClass;

/// The names found so far in one article. Each token is covered by at most one candidate; a later, longer one
/// takes the place of those within it.
final class NameBoard {

    private final Tokens tokens;
    private final HeadWords heads;
    private final @Nullable Candidate[] cover;
    private final List<Candidate> parts = new ArrayList<>();
    private final BitSet portfolios = new BitSet();
    private final Map<Candidate, String> homes = new HashMap<>();

    NameBoard(Tokens tokens, HeadWords heads) {
        this.tokens = tokens;
        this.heads = heads;
        this.cover = new Candidate[tokens.size()];
    }

    Tokens tokens() {
        return tokens;
    }

    /// Puts a candidate over its tokens. Candidates that stick out of it are taken off.
    void put(Candidate candidate) {
        String home = candidate.listing() == null && candidate.type() == ActorType.ORGANISATION
                ? countryIn(candidate.start(), candidate.end())
                : null;
        if (home != null) {
            homes.put(candidate, home);
        }
        for (int i = candidate.start(); i < candidate.end(); i++) {
            Candidate old = cover[i];
            if (old != null) {
                takeOff(old);
            }
            cover[i] = candidate;
        }
    }

    /// The country whose name is part of a body's: ***Georgian** Parliament*, *Parliament of **Georgia***.
    private @Nullable String countryIn(int start, int end) {
        Candidate first = at(start);
        if (first != null && first.isCountry() && first.use() == NameUse.ADJECTIVE) {
            return first.country();
        }
        Candidate last = at(end - 1);
        return last != null && last.isCountry() && tokens.is(last.start() - 1, "of") ? last.country() : null;
    }

    /// The country that a name points to; also that of a body which is not listed, if its name tells it.
    @Nullable
    String country(Candidate name) {
        return name.listing() == null ? homes.get(name) : name.country();
    }

    void takeOff(Candidate candidate) {
        for (int i = candidate.start(); i < candidate.end(); i++) {
            if (candidate.equals(cover[i])) {
                cover[i] = null;
            }
        }
    }

    /// Notes that tokens tell what an office is about; names within them are taken off.
    void putPortfolio(int start, int end) {
        for (int i = start; i < end; i++) {
            Candidate name = cover[i];
            if (name != null) {
                takeOff(name);
            }
        }
        portfolios.set(start, end);
    }

    /// Tokens that tell what an office is about.
    BitSet portfolios() {
        return portfolios;
    }

    boolean isPortfolio(int token) {
        return token >= 0 && portfolios.get(token);
    }

    /// Adds a name that is only part of a hyphenated token.
    void putPart(Candidate candidate) {
        parts.add(candidate);
        for (int i = candidate.start(); i < candidate.end(); i++) {
            if (cover[i] == null) {
                cover[i] = candidate;
            }
        }
    }

    @Nullable
    Candidate at(int token) {
        return token >= 0 && token < cover.length ? cover[token] : null;
    }

    boolean isFree(int token) {
        return token >= 0 && token < cover.length && cover[token] == null;
    }

    boolean is(int token, HeadKind kind) {
        return token >= 0 && token < cover.length && heads.is(tokens.word(token), kind);
    }

    /// All candidates in text order.
    List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        Candidate last = null;
        int part = 0;
        for (int i = 0; i < cover.length; i++) {
            while (part < parts.size() && parts.get(part).start() <= i) {
                Candidate next = parts.get(part++);
                Candidate over = cover[next.start()];
                if (over == null || isPart(over)) {
                    all.add(next);
                }
            }
            Candidate here = cover[i];
            if (here != null && !here.equals(last) && !isPart(here)) {
                all.add(here);
            }
            last = here;
        }
        return all;
    }

    boolean isPart(Candidate candidate) {
        return candidate.from() != tokens.start(candidate.start()) || candidate.to() != tokens.end(candidate.end() - 1);
    }

    /// Whether a token is written like part of a name: with a capital, and not only because a sentence begins
    /// with it.
    boolean isNameWord(int token) {
        if (token < 0 || token >= cover.length) {
            return false;
        }
        Word word = tokens.word(token);
        if (!word.isCapitalised() || !word.hasLetters() || Weekdays.isAt(tokens, token) || isMonth(token)) {
            return false;
        }
        if (word.in(WordClass.DETERMINER)
                || word.in(WordClass.PREPOSITION)
                || word.in(WordClass.SUBJECT_PRONOUN)
                || word.in(WordClass.WH)
                || word.in(WordClass.SUBORDINATOR)
                || word.in(WordClass.COORDINATOR)
                || word.in(WordClass.DAY)) {
            return false;
        }
        return !beginsSentence(token) || tokens.tag(token).isProperNoun() || cover[token] != null;
    }

    private boolean isMonth(int token) {
        return tokens.in(token, WordClass.MONTH)
                && !isTitled(token)
                && (tokens.word(token + 1 < cover.length ? token + 1 : token).hasDigits()
                        || (token > 0 && tokens.word(token - 1).hasDigits())
                        || !(tokens.is(token, "may") || tokens.is(token, "jan") || tokens.is(token, "mar"))
                        || tokens.in(token - 1, WordClass.PREPOSITION));
    }

    /// *Minister **April** Jones*, *Senator **March***; not *Prime Minister on **May** 4*.
    private boolean isTitled(int token) {
        boolean titled = is(token - 1, HeadKind.OFFICE) || tokens.in(token - 1, WordClass.HONORIFIC);
        return titled
                && tokens.word(token - 1).isCapitalised()
                && token + 1 < cover.length
                && !tokens.word(token + 1).hasDigits();
    }

    /// Whether only quotation marks and brackets stand before the token in its sentence.
    boolean beginsSentence(int token) {
        int start = tokens.sentenceAround(token).start();
        int at = token - 1;
        while (at >= start && !tokens.word(at).hasLetters() && !tokens.word(at).hasDigits()) {
            at--;
        }
        return at < start;
    }

    /// The text from one token to before another, as it stands.
    Candidate form(int start, int end, ActorType type) {
        return new Candidate(
                start, end, tokens.start(start), tokens.end(end - 1), type, NameUse.NAME, null, null, null);
    }
}
