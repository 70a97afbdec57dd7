package readout.query.corpus;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// The runs of words of a text, each as a hash of 64 bits. Case and punctuation make no difference.
public final class Shingles {

    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private Shingles() {}

    /// All runs of so many words, in text order; a text of fewer words, but at least one, is one run.
    public static long[] of(String text, int words) {
        long[] hashes = words(text);
        if (hashes.length == 0) {
            return hashes;
        }
        long[] runs = new long[Math.max(1, hashes.length - words + 1)];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int j = i; j < Math.min(i + words, hashes.length); j++) {
                run = mix(run, hashes[j]);
            }
            runs[i] = run;
        }
        return runs;
    }

    /// What two texts share of their runs: Jaccard's index, from 0 to 1; 0 where neither has any.
    public static double alike(long[] one, long[] other) {
        Set<Long> both = new HashSet<>();
        Arrays.stream(one).forEach(both::add);
        int first = both.size();
        Set<Long> second = new HashSet<>();
        Arrays.stream(other).forEach(second::add);
        both.addAll(second);
        return both.isEmpty() ? 0 : (double) (first + second.size() - both.size()) / both.size();
    }

    /// A hash of a hash and what comes behind it, all of whose bits depend on all of theirs (the finaliser of
    /// SplitMix64, by Sebastiano Vigna, in the public domain).
    public static long mix(long hash, long next) {
        long z = hash * FNV_PRIME + next + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /// A hash of a string as it is (FNV-1a over its characters).
    public static long hash(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private static long[] words(String text) {
        long[] words = new long[text.length() / 2 + 1];
        int count = 0;
        long word = FNV_BASIS;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word = (word ^ Character.toLowerCase(c)) * FNV_PRIME;
                inside = true;
            } else if (inside) {
                words[count++] = word;
                word = FNV_BASIS;
                inside = false;
            }
        }
        if (inside) {
            words[count++] = word;
        }
        return Arrays.copyOf(words, count);
    }
}
