package readout.extract.tag;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokens;
import readout.extract.text.VerbForms;
import readout.extract.text.Vocabulary;
import readout.extract.text.WordClass;

/// Corrects what a model of old newspapers gets wrong in official texts: verbs such as *deepen* or *safeguard* taken
/// for
/// nouns where only a verb can stand.
public final class VerbReadings {

    private final Map<Integer, Form> forms = new HashMap<>();

    private enum Form {
        BASE,
        THIRD,
        PAST,
        PROGRESSIVE
    }

    /// Knows these verbs.
    ///
    /// @param vocabulary takes their forms
    public VerbReadings(Vocabulary vocabulary, Collection<String> verbs) {
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
            Form form = form(tokens, i);
            if (form == null) {
                continue;
            }
            Tag tag = tokens.tag(i);
            switch (form) {
                case BASE -> {
                    if (tag != Tag.VB && asksForBase(tokens, i, sentence.start())) {
                        tokens.tag(i, Tag.VB);
                    }
                }
                case THIRD -> {
                    if (tag == Tag.NNS && asksForFinite(tokens, i)) {
                        tokens.tag(i, Tag.VBZ);
                    }
                }
                case PAST -> {
                    if (tag.isNoun() || (tag.isAdjective() && asksForFinite(tokens, i))) {
                        tokens.tag(i, tag.isNoun() && tag != Tag.NN ? tag : Tag.VBD);
                    }
                }
                case PROGRESSIVE -> {
                    if (tag == Tag.NN && tokens.is(i - 1, ",")) {
                        tokens.tag(i, Tag.VBG);
                    }
                }
            }
        }
    }

    private @Nullable Form form(Tokens tokens, int token) {
        int id = tokens.word(token).lowerId();
        return id == 0 ? null : forms.get(id);
    }

    /// Whether *to* or a modal stands before, perhaps with adverbs between, or another infinitive in the same list.
    private static boolean asksForBase(Tokens tokens, int token, int start) {
        int at = token - 1;
        while (at >= start && tokens.tag(at).isAdverb()) {
            at--;
        }
        if (at < start) {
            return false;
        }
        if (tokens.tag(at) == Tag.MD || tokens.tag(at) == Tag.TO) {
            return tokens.tag(token) != Tag.VBP || tokens.tag(at) == Tag.MD;
        }
        return false;
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
