package readout.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import readout.event.article.Article;

/// The yardstick of extraction: OpenNLP's own decoder, with the weights that our tagger uses.
public final class OpenNlpTagger {

    private static final String MODEL = "/en-pos-maxent.bin";

    private final POSTaggerME tagger;

    /// Loads the model, which is part of the class path.
    public OpenNlpTagger() {
        try (InputStream model = Objects.requireNonNull(POSModel.class.getResourceAsStream(MODEL))) {
            tagger = new POSTaggerME(new POSModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Tags all words of an article, and tells how many they are.
    public int tag(Article article) {
        int words = 0;
        for (String sentence : article.text().split("(?<=\\.)\\s+", -1)) {
            words += tagger.tag(SimpleTokenizer.INSTANCE.tokenize(sentence)).length;
        }
        return words;
    }
}
