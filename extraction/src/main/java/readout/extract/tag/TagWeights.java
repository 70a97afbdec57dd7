package readout.extract.tag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.postag.POSDictionary;
import org.jspecify.annotations.Nullable;
import readout.extract.text.Tag;

/// The weights of the tagger's model, taken out of OpenNLP's maps into arrays.
///
/// All features of the model are one word or one or two tags each, so a token's scores are a sum of vectors that
/// each depend on one word or one pair of tags. That sum gives the same tags as OpenNLP's own decoder without
/// beam, some seventy times faster. Kept as sparse as the model has them; what is asked for is spread out.
public final class TagWeights {

    private static final String MODEL = "/en-pos-maxent.bin";
    private static final int LONGEST_AFFIX = 4;

    private final Tag[] outcomes;
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Context> prefixes = new HashMap<>();
    private final Map<String, Context> suffixes = new HashMap<>();
    private final Map<String, Context> marks = new HashMap<>();
    private final float[] always;
    private final float[][][] transitions;
    private final float[] zero;

    /// What the model has learnt of one written form.
    private static final class Form {
        private @Nullable Context itself;
        private @Nullable Context previous;
        private @Nullable Context previousButOne;
        private @Nullable Context next;
        private @Nullable Context nextButOne;

        /// A bit for each outcome; none for a form that the dictionary does not have.
        private long allowed;
    }

    private TagWeights(Map<String, Context> contexts, String[] labels, POSDictionary words) {
        outcomes = Arrays.stream(labels).map(TagWeights::tag).toArray(Tag[]::new);
        zero = new float[labels.length];
        contexts.forEach(this::put);
        always = vector(contexts.get("default"));
        transitions = transitions(contexts, labels);
        words.forEach(word -> form(word).allowed = mask(labels, words.getTags(word)));
    }

    /// Sorts a feature by what it looks at: the word itself, one near it, its edges, or a mark in it.
    private void put(String feature, Context context) {
        int equals = feature.indexOf('=');
        String of = feature.substring(equals + 1);
        switch (feature.substring(0, Math.max(equals, 0))) {
            case "w" -> form(of).itself = context;
            case "p" -> form(of).previous = context;
            case "pp" -> form(of).previousButOne = context;
            case "n" -> form(of).next = context;
            case "nn" -> form(of).nextButOne = context;
            case "pre" -> prefixes.put(of, context);
            case "suf" -> suffixes.put(of, context);
            case "" -> marks.put(of, context);
            default -> {}
        }
    }

    private Form form(String text) {
        return forms.computeIfAbsent(text, absent -> new Form());
    }

    /// Reads the packaged model.
    ///
    /// @throws UncheckedIOException if it cannot be read
    public static TagWeights load() {
        try {
            Map<String, byte[]> parts = parts();
            Object[] weights = new GenericModelReader(new BinaryFileDataReader(part(parts, "pos.model")))
                    .getModel()
                    .getDataStructures();
            @SuppressWarnings("unchecked")
            Map<String, Context> contexts = (Map<String, Context>) weights[1];
            return new TagWeights(contexts, (String[]) weights[2], POSDictionary.create(part(parts, "tags.tagdict")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files within the model. OpenNLP's own way reads them a byte at a time out of the archive, which takes twice
    /// as long.
    private static Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(TagWeights.class.getResourceAsStream(MODEL), MODEL);
                ZipInputStream archive = new ZipInputStream(in)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                parts.put(entry.getName(), archive.readAllBytes());
            }
        }
        return parts;
    }

    private static InputStream part(Map<String, byte[]> parts, String name) throws IOException {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new IOException(MODEL + " has no " + name);
        }
        return new ByteArrayInputStream(bytes);
    }

    int count() {
        return outcomes.length;
    }

    Tag tag(int outcome) {
        return outcomes[outcome];
    }

    /// A bit for each outcome.
    long all() {
        return (1L << outcomes.length) - 1;
    }

    /// What a word gives to the scores of its own tag and of those near it.
    WordScores word(String text) {
        Form form = forms.get(text);
        if (form == null) {
            return new WordScores(all(), own(text, null), zero, zero, zero, zero);
        }
        long allowed = form.allowed == 0 ? all() : form.allowed;
        return new WordScores(
                allowed,
                Long.bitCount(allowed) == 1 ? zero : own(text, form.itself),
                vector(form.previous),
                vector(form.previousButOne),
                vector(form.next),
                vector(form.nextButOne));
    }

    /// What stands where no word does.
    WordScores nothing() {
        return new WordScores(all(), zero, zero, zero, zero, zero);
    }

    private float[] own(String text, @Nullable Context itself) {
        float[] sum = always.clone();
        add(sum, itself);
        int length = text.length();
        for (int i = 1; i <= LONGEST_AFFIX; i++) {
            add(sum, suffixes.get(text.substring(Math.max(length - i, 0))));
            add(sum, prefixes.get(text.substring(0, Math.min(i, length))));
        }
        if (text.indexOf('-') >= 0) {
            add(sum, marks.get("h"));
        }
        if (hasBetween(text, 'A', 'Z')) {
            add(sum, marks.get("c"));
        }
        if (hasBetween(text, '0', '9')) {
            add(sum, marks.get("d"));
        }
        return sum;
    }

    private static boolean hasBetween(String text, char first, char last) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= first && text.charAt(i) <= last) {
                return true;
            }
        }
        return false;
    }

    /// What the two tags before a token give to it.
    ///
    /// @param beforeLast number of the tag before the last, or [#count] if there is none
    /// @param last number of the last tag, or [#count] if there is none
    float[] transition(int beforeLast, int last) {
        return transitions[beforeLast][last];
    }

    private static void add(float[] sum, @Nullable Context context) {
        if (context == null) {
            return;
        }
        int[] where = context.getOutcomes();
        double[] values = context.getParameters();
        for (int i = 0; i < where.length; i++) {
            sum[where[i]] += (float) values[i];
        }
    }

    private float[] vector(@Nullable Context context) {
        if (context == null) {
            return zero;
        }
        float[] vector = new float[outcomes.length];
        add(vector, context);
        return vector;
    }

    private float[][][] transitions(Map<String, Context> contexts, String[] labels) {
        int count = labels.length;
        float[][][] table = new float[count + 1][count + 1][];
        for (int last = 0; last < count; last++) {
            float[] base = vector(contexts.get("t=" + labels[last]));
            for (int beforeLast = 0; beforeLast < count; beforeLast++) {
                Context pair = contexts.get("t2=" + labels[beforeLast] + "," + labels[last]);
                table[beforeLast][last] = pair == null ? base : sum(base, vector(pair));
            }
            table[count][last] = base;
        }
        table[count][count] = zero;
        return table;
    }

    private static float[] sum(float[] a, float[] b) {
        float[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    private static long mask(String[] labels, String[] allowed) {
        long mask = 0;
        for (int i = 0; i < labels.length; i++) {
            mask |= Arrays.asList(allowed).contains(labels[i]) ? 1L << i : 0;
        }
        return mask;
    }

    private static Tag tag(String label) {
        return switch (label) {
            case "``" -> Tag.OPENING_QUOTE;
            case "''" -> Tag.CLOSING_QUOTE;
            case "," -> Tag.COMMA;
            case "." -> Tag.PERIOD;
            case ":" -> Tag.COLON;
            case "$" -> Tag.DOLLAR;
            case "#" -> Tag.HASH;
            case "-LRB-" -> Tag.OPENING_BRACKET;
            case "-RRB-" -> Tag.CLOSING_BRACKET;
            case "PRP$" -> Tag.PRP_POSSESSIVE;
            case "WP$" -> Tag.WP_POSSESSIVE;
            default -> Tag.valueOf(label);
        };
    }
}
