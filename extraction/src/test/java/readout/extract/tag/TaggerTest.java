package readout.extract.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.SequenceValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.extract.SampleArticles;
import readout.extract.text.Span;
import readout.extract.text.Tag;
import readout.extract.text.Tokenizer;
import readout.extract.text.Tokens;
import readout.extract.text.Vocabulary;
import readout.extract.text.Words;

/// The tagger's arrays against OpenNLP's own search, without beam, over the same model and the same tokens.
class TaggerTest {

    /// Sums of floats and of doubles differ in their last digits, so near ties may fall the other way.
    private static final double LEAST_AGREEMENT = 0.999;

    private static BeamSearch search;
    private static POSContextGenerator features;
    private static SequenceValidator<String> dictionary;

    @BeforeAll
    static void openModel() throws IOException {
        try (InputStream in = Objects.requireNonNull(TagWeights.class.getResourceAsStream("/en-pos-maxent.bin"))) {
            POSModel model = new POSModel(in);
            MaxentModel weights = model.getArtifact("pos.model");
            search = new BeamSearch(1, weights);
            features = model.getFactory().getPOSContextGenerator();
            dictionary = model.getFactory().getSequenceValidator();
        }
    }

    @Test
    void theTagsAreThoseOfOpenNlp() {
        // A vocabulary of its own, in which no verb has a number, leaves out our corrections.
        Words words = new Words(new Vocabulary());
        Tagger tagger = new Tagger(TagWeights.load(), VerbReadings.load(new Vocabulary(), List.of(), null));
        int equal = 0;
        int all = 0;
        for (Article sample : SampleArticles.all().values()) {
            if (!"en".equals(sample.language())) {
                continue;
            }
            Tokens tokens = Tokenizer.tokenize(sample.text(), words);
            tagger.tag(tokens, words.startArticle());
            for (Span sentence : tokens.sentences()) {
                String[] theirs = theirs(tokens, sentence);
                for (int i = 0; i < theirs.length; i++) {
                    all++;
                    equal += theirs[i].equals(label(tokens.tag(sentence.start() + i))) ? 1 : 0;
                }
            }
        }

        assertThat(all).isGreaterThan(1_500);
        assertThat(equal).as("equal tags of %d", all).isGreaterThanOrEqualTo((int) Math.ceil(all * LEAST_AGREEMENT));
    }

    private static String[] theirs(Tokens tokens, Span sentence) {
        String[] forms = new String[sentence.length()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = treebankForm(tokens.word(sentence.start() + i).text());
        }
        return search.bestSequence(forms, null, features, dictionary)
                .getOutcomes()
                .toArray(String[]::new);
    }

    private static String treebankForm(String form) {
        return switch (form) {
            case "“", "‘" -> "``";
            case "”", "\"" -> "''";
            case "(" -> "-LRB-";
            case ")" -> "-RRB-";
            case "—", "–" -> "--";
            default -> form.length() > 1 ? form.replace('’', '\'') : form;
        };
    }

    private static String label(Tag tag) {
        return switch (tag) {
            case OPENING_QUOTE -> "``";
            case CLOSING_QUOTE -> "''";
            case COMMA -> ",";
            case PERIOD -> ".";
            case COLON -> ":";
            case DOLLAR -> "$";
            case HASH -> "#";
            case OPENING_BRACKET -> "-LRB-";
            case CLOSING_BRACKET -> "-RRB-";
            case PRP_POSSESSIVE -> "PRP$";
            case WP_POSSESSIVE -> "WP$";
            default -> tag.name();
        };
    }

    @Test
    void verbsOfOfficialTextsAreCorrected() {
        Vocabulary vocabulary = new Vocabulary();
        VerbReadings readings = VerbReadings.load(vocabulary, List.of(), null);
        Words words = new Words(vocabulary);
        Tokens tokens = Tokenizer.tokenize("China will firmly safeguard peace, and Cuba abides by it.", words);
        new Tagger(TagWeights.load(), readings).tag(tokens, words.startArticle());

        assertThat(tokens.tag(3)).isEqualTo(Tag.VB);
        assertThat(tokens.tag(8)).isEqualTo(Tag.VBZ);
    }
}
