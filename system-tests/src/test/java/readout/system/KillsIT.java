package readout.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.local.stack.Role;

/// Whatever is killed, whenever, what was acknowledged is in the view as if nothing had been.
@Tag("faults")
class KillsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ARTICLES_PER_SECOND = 20;
    private static final int KILLS_EACH = 5;
    private static final int LONGEST_PAUSE = 2000;
    private static final long SEED = Long.getLong("readout.seed", 20);

    @TempDir
    private Path folder;

    @Test
    void twentyKillsUnderLoadLoseAndDoubleNothing() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        Ledger ledger = new Ledger(SEED);
        try (RunningStack stack = RunningStack.start(folder);
                Listener listener = Listener.start(stack.api(), "change:added");
                Load load = Load.start(stack.api(), ledger, ARTICLES_PER_SECOND);
                Recovery recovery = new Recovery(stack, ledger)) {
            for (Role role : victims(random)) {
                Pause.of(Duration.ofMillis(random.nextInt(LONGEST_PAUSE)));
                recovery.kill(role);
            }
            killAllAtOnce(stack);
            load.finish();
            System.out.printf("seed %d: %s%n%s", SEED, ledger.summary(), recovery.table());

            Contents held = Contents.requireExact(stack.api(), ledger);
            requireEachOnce(listener, held);
            assertThat(recovery.table().size()).isEqualTo(KILLS_EACH * Role.values().length);
            stack.rebuildView();
            assertThat(Contents.requireExact(stack.api(), ledger))
                    .as("the view made anew")
                    .isEqualTo(held);
        }
    }

    @Test
    void withTheLauncherEverythingEndsAndTheNextStartGoesOn() throws IOException, InterruptedException {
        Ledger ledger = new Ledger(SEED + 1);
        try (RunningStack stack = RunningStack.start(folder);
                Listener listener = Listener.start(stack.api(), "change:added");
                Load load = Load.start(stack.api(), ledger, ARTICLES_PER_SECOND)) {
            for (int i = 0; i < 2; i++) {
                Pause.of(Duration.ofSeconds(3));
                List<ProcessHandle> children = stack.killLauncher();
                assertThat(children).hasSameSizeAs(Role.values());
                Awaitility.await("no process outlives the launcher")
                        .atMost(PATIENCE)
                        .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
                stack.startAgain();
            }
            load.finish();
            System.out.printf("launcher killed twice: %s%n", ledger.summary());
            requireEachOnce(listener, Contents.requireExact(stack.api(), ledger));
        }
    }

    private static List<Role> victims(Random random) {
        List<Role> victims = new ArrayList<>();
        for (int i = 0; i < KILLS_EACH; i++) {
            victims.addAll(Arrays.asList(Role.values()));
        }
        Collections.shuffle(victims, random);
        return victims;
    }

    private static void killAllAtOnce(RunningStack stack) throws IOException {
        for (Role role : Role.values()) {
            stack.killAndAwaitEnd(role);
        }
        stack.awaitReady();
    }

    /// A listener that was cut again and again has seen each statement come, once, in order.
    private static void requireEachOnce(Listener listener, Contents held) {
        Awaitility.await("the listener has everything")
                .atMost(PATIENCE)
                .until(() -> listener.events().size() >= held.size());
        assertThat(listener.connections()).isGreaterThan(1);
        assertThat(listener.events()).extracting(Listener.Event::name).containsOnly("added");
        assertThat(listener.events())
                .extracting(Listener.Event::statementId)
                .containsExactlyInAnyOrderElementsOf(held.digests().keySet());
        assertThat(listener.events()).extracting(Listener.Event::position).isSortedAccordingTo(Listener.IN_ORDER);
    }
}
