package readout.query.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static readout.query.Sample.CHINA;
import static readout.query.Sample.CUBA;
import static readout.query.Sample.DIAZ_CANEL;
import static readout.query.Sample.claim;
import static readout.query.Sample.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import readout.event.article.Article;
import readout.event.statement.Act;
import readout.event.statement.Actor;
import readout.event.statement.Claim;
import readout.event.statement.Formulation;
import readout.event.statement.Statement;
import readout.query.Sample;
import readout.query.change.Before;
import readout.query.change.Corpus.Wording;
import readout.query.change.Standing;

class KnownWordsTest {

    private static final Article A = Sample.article("a", "text");
    private static final Article B = Sample.article("b", "text");
    private static final String TEN_RUNS = "the port of the north will be open to all ships of trade";

    private final Map<Long, KnownWords.Origin> origins = new HashMap<>();

    private final KnownWords.Memory memory = new KnownWords.Memory() {
        @Override
        public KnownWords.@Nullable Origin find(long hash) {
            return origins.get(hash);
        }

        @Override
        public void learn(KnownWords.Origin origin, long[] hashes) {
            for (long hash : hashes) {
                origins.put(hash, origin);
            }
        }
    };

    private Standing say(Article article, Statement statement) {
        return say(article, statement, null);
    }

    private Standing say(Article article, Statement statement, @Nullable Before before) {
        return KnownWords.standing(new Wording(article.id(), null, statement, before), memory);
    }

    private static Statement statement(Article article, Actor by, Actor to, String text) {
        return said(article, by, text, claim(text, Act.ENDORSE, to));
    }

    private static Statement using(Article article, Actor by, Actor to, String text, String phrase) {
        Claim bare = claim(text, Act.ENDORSE, to);
        Claim claim = new Claim(
                bare.slice(),
                bare.act(),
                bare.modality(),
                bare.tense(),
                bare.polarity(),
                bare.intensity(),
                bare.targets(),
                bare.impliedTarget(),
                bare.about(),
                bare.themes(),
                bare.fields(),
                List.of(new Formulation(phrase, bare.slice())),
                bare.codings());
        return said(article, by, text, claim);
    }

    private static double novelty(Standing standing) {
        return standing.claims().getFirst().novelty();
    }

    @Test
    void whatIsSaidForTheFirstTimeIsNewAndTheSameAgainIsNot() {
        Statement first = statement(A, CUBA, CHINA, TEN_RUNS);

        assertThat(novelty(say(A, first))).isEqualTo(1);
        Standing again = say(B, statement(B, DIAZ_CANEL, CHINA, TEN_RUNS));

        assertThat(novelty(again)).as("another speaker of the same side").isZero();
        assertThat(again.restates()).isEqualTo(first.id());
    }

    @Test
    void whatIsHalfNewIsHalfNovel() {
        Statement first = statement(A, CUBA, CHINA, "one two three four five six");
        say(A, first);

        Standing half = say(B, statement(B, CUBA, CHINA, "one two three four five six seven eight nine ten"));

        assertThat(novelty(half)).isEqualTo(0.5);
        assertThat(half.restates()).isEqualTo(first.id());
        assertThat(say(B, statement(B, CUBA, CHINA, "five six seven eleven twelve thirteen fourteen"))
                        .restates())
                .isNull();
    }

    @Test
    void anotherDirectionIsAnotherMatter() {
        say(A, statement(A, CUBA, CHINA, TEN_RUNS));

        assertThat(novelty(say(B, statement(B, CHINA, CUBA, TEN_RUNS)))).isEqualTo(1);
    }

    @Test
    void theSameArticleRestatesButDoesNotMakeLessNew() {
        Statement lede = statement(A, CUBA, CHINA, TEN_RUNS);
        say(A, lede);

        Standing body = say(A, statement(A, DIAZ_CANEL, CHINA, TEN_RUNS));

        assertThat(novelty(body)).isEqualTo(1);
        assertThat(body.restates()).isEqualTo(lede.id());
    }

    @Test
    void aRevisionDoesNotRestateWhatItRevised() {
        Statement first = statement(A, CUBA, CHINA, TEN_RUNS);
        Standing standing = say(A, first);

        Standing revised = say(A, statement(A, CUBA, CHINA, TEN_RUNS + " and more"), new Before(first, standing));

        assertThat(revised.restates()).isNull();
        assertThat(novelty(revised)).isEqualTo(1);
    }

    @Test
    void aPhraseIsFirstUsedOnceInADirection() {
        Statement first = using(A, CUBA, CHINA, "an ironclad friendship binds us", "ironclad-friendship");
        Standing standing = say(A, first);

        assertThat(standing.claims().getFirst().firstUses()).containsExactly("ironclad-friendship");
        assertThat(say(B, using(B, CUBA, CHINA, "our ironclad friendship", "ironclad-friendship"))
                        .claims()
                        .getFirst()
                        .firstUses())
                .isEmpty();
        assertThat(say(B, using(B, CHINA, CUBA, "our ironclad friendship", "ironclad-friendship"))
                        .claims()
                        .getFirst()
                        .firstUses())
                .as("the other direction")
                .containsExactly("ironclad-friendship");
        assertThat(say(
                                A,
                                using(A, CUBA, CHINA, "an ironclad friendship binds them", "ironclad-friendship"),
                                new Before(first, standing))
                        .claims()
                        .getFirst()
                        .firstUses())
                .as("a revision of the first use")
                .containsExactly("ironclad-friendship");
    }

    @Test
    void aTurnOfPhraseIsNoRestatement() {
        say(A, statement(A, CUBA, CHINA, "trade and energy"));

        assertThat(say(B, statement(B, CUBA, CHINA, "trade and energy")).restates())
                .isNull();
    }
}
