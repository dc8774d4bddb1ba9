package io.redress.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Jobs yield while the processors are busy, and use spare capacity. */
class JobExecutorThreadsTest {

    private final ThreadPoolTaskExecutor pool = new ThreadPoolTaskExecutor();
    private JobExecutorThreads threads;
    private double load;

    @BeforeEach
    void fromTwoToFive() {
        pool.setCorePoolSize(2);
        pool.setMaxPoolSize(5);
        pool.setQueueCapacity(64);
        pool.initialize();
        threads = new JobExecutorThreads(pool, () -> load);
    }

    @AfterEach
    void stop() {
        pool.shutdown();
    }

    @Test
    void areTheFewestToBeginWith() {
        assertSize(2);
    }

    @Test
    void areAddedOneByOneUpToTheMost() {
        load = 0.3;
        threads.adjust();
        assertSize(3);
        adjust(10);
        assertSize(5);
    }

    @Test
    void areTakenAwayOneByOneDownToTheFewest() {
        load = 0.3;
        adjust(10);
        load = 1;
        threads.adjust();
        assertSize(4);
        adjust(10);
        assertSize(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, -1, Double.NaN})
    void stayWhereTheyAreBetweenBusyAndIdleAndWhereTheLoadIsUnknown(double now) {
        load = 0.3;
        threads.adjust();
        load = now;
        adjust(10);
        assertSize(3);
    }

    private void adjust(int times) {
        for (int i = 0; i < times; i++) {
            threads.adjust();
        }
    }

    private void assertSize(int size) {
        assertThat(pool.getCorePoolSize()).isEqualTo(size);
        assertThat(pool.getMaxPoolSize()).isEqualTo(size);
        assertThat(pool.getThreadPoolExecutor().getCorePoolSize()).isEqualTo(size);
        assertThat(pool.getThreadPoolExecutor().getMaximumPoolSize()).isEqualTo(size);
    }
}
