package readout.edge.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ServiceLoopTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void roundsFollowEachOtherUntilItIsStoppedAndNoneComesBehind() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch third = new CountDownLatch(3);
        ServiceLoop loop = new ServiceLoop("test", LONG, () -> {
            rounds.incrementAndGet();
            third.countDown();
        });
        loop.start();
        third.await();
        loop.stop();
        int atTheEnd = rounds.get();

        assertThat(loop.isOn()).isFalse();
        assertThat(atTheEnd).isGreaterThanOrEqualTo(3).isEqualTo(rounds.get());
    }

    @Test
    void aPauseEndsWhenTheServiceStops() throws InterruptedException {
        CountDownLatch pausing = new CountDownLatch(1);
        ServiceLoop[] loop = new ServiceLoop[1];
        loop[0] = new ServiceLoop("test", LONG, () -> {
            pausing.countDown();
            loop[0].pause(LONG);
        });
        loop[0].start();
        pausing.await();
        loop[0].stop();

        assertThat(loop[0].isOn()).isFalse();
    }

    @Test
    void whatWasNeverStartedIsNotWaitedFor() throws InterruptedException {
        ServiceLoop loop = new ServiceLoop("test", LONG, () -> {});
        loop.stop();

        assertThat(loop.isOn()).isFalse();
    }
}
