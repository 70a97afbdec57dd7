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
import readout.extract.text.Tag;

/// The weights of the tagger's model, taken out of OpenNLP's maps into arrays.
///
/// All features of the model are one word or one or two tags each, so a token's scores are a sum of vectors that
/// each depend on one word or one pair of tags. That sum gives the same tags as OpenNLP's own decoder without
/// beam, some seventy times faster.
public final class TagWeights {

    private static final String MODEL = "/en-pos-maxent.bin";
    private static final int LONGEST_AFFIX = 4;
    private static final float FORBIDDEN = -1e6f;

    private final Tag[] outcomes;
    private final Map<String, float[]> vectors = new HashMap<>();
    private final Map<String, long[]> dictionary = new HashMap<>();
    private final float[][][] transitions;
    private final float[] zero;

    private TagWeights(Map<String, Context> contexts, String[] labels, POSDictionary words) {
        outcomes = Arrays.stream(labels).map(TagWeights::tag).toArray(Tag[]::new);
        zero = new float[labels.length];
        contexts.forEach((feature, context) -> {
            if (!feature.startsWith("t")) {
                vectors.put(feature, vector(context));
            }
        });
        transitions = transitions(contexts, labels);
        words.forEach(word -> dictionary.put(word, mask(labels, words.getTags(word))));
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

    /// What a word gives to its own tag.
    float[] own(String form) {
        float[] sum = vector("default").clone();
        add(sum, "w=" + form);
        int length = form.length();
        for (int i = 1; i <= LONGEST_AFFIX; i++) {
            add(sum, "suf=" + form.substring(Math.max(length - i, 0)));
            add(sum, "pre=" + form.substring(0, Math.min(i, length)));
        }
        if (form.indexOf('-') >= 0) {
            add(sum, "h");
        }
        if (form.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
            add(sum, "c");
        }
        if (form.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            add(sum, "d");
        }
        long[] allowed = dictionary.get(form);
        if (allowed != null) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += (allowed[0] & (1L << i)) == 0 ? FORBIDDEN : 0;
            }
        }
        return sum;
    }

    /// What a word gives to its neighbours.
    ///
    /// @param feature `p=` for the next token, `pp=` for the next but one, `n=` and `nn=` for those before
    float[] neighbour(String feature, String form) {
        return vector(feature + form);
    }

    /// What the two tags before a token give to it.
    ///
    /// @param beforeLast number of the tag before the last, or [#count] if there is none
    /// @param last number of the last tag, or [#count] if there is none
    float[] transition(int beforeLast, int last) {
        return transitions[beforeLast][last];
    }

    private float[] vector(String feature) {
        return vectors.getOrDefault(feature, zero);
    }

    private void add(float[] sum, String feature) {
        float[] vector = vector(feature);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    private float[] vector(Context context) {
        float[] vector = new float[outcomes.length];
        int[] where = context.getOutcomes();
        double[] values = context.getParameters();
        for (int i = 0; i < where.length; i++) {
            vector[where[i]] += (float) values[i];
        }
        return vector;
    }

    private float[][][] transitions(Map<String, Context> contexts, String[] labels) {
        int count = labels.length;
        float[][][] table = new float[count + 1][count + 1][];
        for (int last = 0; last < count; last++) {
            Context single = contexts.get("t=" + labels[last]);
            float[] base = single == null ? zero : vector(single);
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

    private static long[] mask(String[] labels, String[] allowed) {
        long mask = 0;
        for (int i = 0; i < labels.length; i++) {
            mask |= Arrays.asList(allowed).contains(labels[i]) ? 1L << i : 0;
        }
        return new long[] {mask};
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
