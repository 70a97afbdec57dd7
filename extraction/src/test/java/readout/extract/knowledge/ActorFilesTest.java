package readout.extract.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorFilesTest {

    @Test
    void thePackagedFilesLoad() {
        List<ListedActor> actors = ActorFiles.load(null);

        assertThat(actors).isNotEmpty();
        assertThat(AmbiguousNames.load(null, actors)).isNotEmpty();
    }
}
