package readout.extract.tag;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.extract.knowledge.KnowledgeTable;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.VerbForms;
import readout.extract.text.Vocabulary;
import readout.extract.text.WordClass;
import readout.extract.text.WordMap;
import readout.extract.text.WordSet;

/// Corrects what a model of old newspapers gets wrong in official texts: verbs such as *deepen* or *safeguard*
/// taken for nouns where only a verb can stand.
public final class VerbReadings {

    private static final WordSet ALSO_NOUNS = WordSet.of(
            "exchange",
            "support",
            "benefit",
            "help",
            "work",
            "share",
            "practice",
            "step",
            "import",
            "export",
            "play",
            "transfer",
            "lead",
            "guide",
            "set",
            "keep",
            "push",
            "combat",
            "fight",
            "counter",
            "respect",
            "open",
            "stand",
            "increase",
            "address",
            "demand",
            "request",
            "pledge",
            "promise",
            "report",
            "call",
            "state",
            "express",
            "speed",
            "upgrade",
            "leverage",
            "harness",
            "project",
            "claim",
            "question",
            "note",
            "detail",
            "outline",
            "credit",
            "blame");

    private final WordMap<Form> forms = new WordMap<>();

    private enum Form {
        BASE,
        THIRD,
        PAST,
        PROGRESSIVE
    }

    /// Loads the packaged verbs and a user's, and takes the reporting verbs with them.
    ///
    /// @param vocabulary takes their forms
    /// @param overlays a folder with files of the user's own, or null
    /// @throws readout.extract.knowledge.FlawedFilesException with everything that is wrong in the form of either
    ///     file
    public static VerbReadings load(Vocabulary vocabulary, Collection<String> reporting, @Nullable Path overlays) {
        List<String> verbs = new ArrayList<>(reporting);
        KnowledgeTable.rows("verbs.tsv", Set.of("verb"), overlays).forEach(row -> verbs.add(row.text("verb")));
        return new VerbReadings(vocabulary, verbs);
    }

    private VerbReadings(Vocabulary vocabulary, Collection<String> verbs) {
        for (String verb : verbs) {
            VerbForms all = VerbForms.of(verb);
            forms.put(vocabulary.add(all.participle()), Form.PAST);
            forms.put(vocabulary.add(all.past()), Form.PAST);
            forms.put(vocabulary.add(all.third()), Form.THIRD);
            forms.put(vocabulary.add(all.progressive()), Form.PROGRESSIVE);
            forms.put(vocabulary.add(all.base()), Form.BASE);
        }
    }

    void correct(Tokens tokens, Span sentence) {
        for (int i = sentence.start(); i < sentence.end(); i++) {
            Form form = forms.get(tokens.word(i).lowerId());
            if (form == null) {
                continue;
            }
            Tag tag = tokens.tag(i);
            switch (form) {
                case BASE -> {
                    if (tag != Tag.VB && asksForBase(tokens, i, sentence)) {
                        tokens.tag(i, Tag.VB);
                    } else if ((tag.isNoun() || tag.isAdjective()) && isBehindThey(tokens, i, sentence)) {
                        tokens.tag(i, Tag.VBP);
                    }
                }
                case THIRD -> {
                    if ((tag == Tag.NNS || tag == Tag.NN || tag == Tag.UH)
                            && (asksForFinite(tokens, i)
                                    || isListedFinite(tokens, i, sentence)
                                    || isBetweenNouns(tokens, i, sentence))) {
                        tokens.tag(i, Tag.VBZ);
                    }
                }
                case PAST -> {
                    if (tag == Tag.IN && tokens.word(i).lower().endsWith("ed")) {
                        tokens.tag(i, Tag.VBD);
                    } else if (tag.isNoun()
                            || (tag.isAdjective()
                                    && (asksForFinite(tokens, i) || isBeforeArticle(tokens, i, sentence)))) {
                        tokens.tag(i, tag.isNoun() && tag != Tag.NN ? tag : Tag.VBD);
                    }
                }
                case PROGRESSIVE -> {
                    if ((tag.isNoun() || tag == Tag.JJ) && (i == sentence.start() || tokens.is(i - 1, ","))) {
                        tokens.tag(i, Tag.VBG);
                    }
                }
            }
        }
    }

    /// Whether *to* or a modal stands before, perhaps with adverbs between, or another infinitive in the same
    /// list.
    private static boolean asksForBase(Tokens tokens, int token, Span sentence) {
        int at = token - 1;
        while (at >= sentence.start() && tokens.tag(at).isAdverb()) {
            at--;
        }
        if (at < sentence.start()) {
            return false;
        }
        if (tokens.tag(at) == Tag.MD || tokens.tag(at) == Tag.TO) {
            return tokens.tag(token) != Tag.VBP || tokens.tag(at) == Tag.MD;
        }
        return isListed(tokens, at, token, sentence);
    }

    /// Whether nothing but adverbs stands between the word and *they* or *we*: *they further **call** on …*.
    private static boolean isBehindThey(Tokens tokens, int token, Span sentence) {
        int at = token - 1;
        while (at >= sentence.start() && (tokens.tag(at).isAdverb() || tokens.is(at, "further"))) {
            at--;
        }
        return at >= sentence.start() && tokens.in(at, WordClass.GROUP_PRONOUN);
    }

    /// Whether the word goes on with a list of infinitives: *to consolidate A, **build** B*.
    private static boolean isListed(Tokens tokens, int before, int token, Span sentence) {
        boolean joined = tokens.is(before, ",") || tokens.is(before, "and");
        if (!joined || !isBeforeObject(tokens, token, sentence)) {
            return false;
        }
        for (int i = before - 1; i >= sentence.start(); i--) {
            if (tokens.tag(i) == Tag.VB) {
                return true;
            }
            if (tokens.tag(i).isFinite() && tokens.tag(i) != Tag.MD) {
                return false;
            }
        }
        return false;
    }

    /// Whether the word goes on with a list of finite verbs: *condemns A, **thanks** Qatar*.
    private static boolean isListedFinite(Tokens tokens, int token, Span sentence) {
        boolean joined = token > sentence.start()
                && (tokens.is(token - 1, ",") || tokens.is(token - 1, "and"))
                && token + 1 < sentence.end();
        if (!joined) {
            return false;
        }
        Tag next = tokens.tag(token + 1);
        boolean object = next == Tag.DT || next == Tag.NNP || next == Tag.PRP_POSSESSIVE;
        boolean calls = tokens.is(token, "calls")
                && (tokens.is(token + 1, "for") || tokens.is(token + 1, "on") || tokens.is(token + 1, "upon"));
        if (!object && !calls && !tokens.word(token + 1).isCapitalised()) {
            return false;
        }
        for (int i = token - 2; i >= sentence.start(); i--) {
            if (tokens.tag(i).isFinite()) {
                return tokens.tag(i) == Tag.VBZ && !tokens.in(i, WordClass.BE);
            }
        }
        return false;
    }

    /// Whether a noun with its article stands before and another noun behind, and no other verb in the clause: *the
    /// report **highlights** steps*, *the Cuban side **thanks** Peru, the envoy said*.
    private static boolean isBetweenNouns(Tokens tokens, int token, Span sentence) {
        int article = token - 2;
        while (article > sentence.start() && tokens.tag(article) == Tag.JJ) {
            article--;
        }
        boolean subject = article >= sentence.start()
                && token + 1 < sentence.end()
                && tokens.tag(token - 1) == Tag.NN
                && tokens.tag(article) == Tag.DT
                && tokens.tag(token) == Tag.NNS;
        if (!subject) {
            return false;
        }
        return switch (tokens.tag(token + 1)) {
            case NNS, DT -> true;
            case JJ, NN, NNP, PRP_POSSESSIVE -> hasNoOtherVerb(tokens, token, sentence);
            default -> false;
        };
    }

    private static boolean hasNoOtherVerb(Tokens tokens, int token, Span sentence) {
        for (int i = token + 1; i < sentence.end() && tokens.tag(i) != Tag.COMMA; i++) {
            if (tokens.tag(i).isFinite()) {
                return false;
            }
        }
        for (int i = token - 1; i >= sentence.start() && tokens.tag(i) != Tag.COMMA && tokens.tag(i) != Tag.IN; i--) {
            if (tokens.tag(i).isFinite()) {
                return false;
            }
        }
        return true;
    }

    /// Whether an object follows; behind a word that is as often a noun, one that begins like an object.
    private static boolean isBeforeObject(Tokens tokens, int verb, Span sentence) {
        if (verb + 1 >= sentence.end()) {
            return false;
        }
        return switch (tokens.tag(verb + 1)) {
            case DT, PRP_POSSESSIVE, PRP -> true;
            case JJ, JJR, NN, NNS, NNP, NNPS -> !ALSO_NOUNS.contains(tokens.word(verb));
            default -> false;
        };
    }

    /// Whether an article or a possessive follows, which no adjective stands before: *and **posited** the need*.
    private static boolean isBeforeArticle(Tokens tokens, int token, Span sentence) {
        return token > sentence.start()
                && token + 1 < sentence.end()
                && tokens.tag(token - 1) == Tag.CC
                && (tokens.tag(token + 1) == Tag.DT || tokens.tag(token + 1) == Tag.PRP_POSSESSIVE);
    }

    /// Whether a name or a manner adverb stands before: *Cuba **abides** by*.
    private static boolean asksForFinite(Tokens tokens, int token) {
        if (token == 0) {
            return false;
        }
        Tag before = tokens.tag(token - 1);
        return before.isProperNoun()
                || before == Tag.PRP
                || (before == Tag.RB && tokens.in(token - 1, WordClass.TRANSPARENT_ADVERB));
    }
}
