package io.redress.survival;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;

/** The faults injected into a server. Afterwards Redress is ready again. */
enum FaultInjection {

    /** kill -9 of the application; the database goes on as an orphan. */
    KILL {
        @Override
        void strike(Redress redress, Random random) {
            redress.kill();
            redress.start();
        }
    },

    /** Everything on the machine is killed at once. */
    KILL_WITH_DATABASE {
        @Override
        void strike(Redress redress, Random random) {
            redress.database().kill();
            redress.kill();
            redress.start();
        }
    },

    /** Killed again before it had started. */
    KILL_TWICE {
        @Override
        void strike(Redress redress, Random random) {
            redress.kill();
            redress.launch();
            Await.pause(Duration.ofMillis(500 + random.nextInt(14_000)));
            redress.kill();
            redress.start();
        }
    },

    /** An operator restarts PostgreSQL while Redress runs. */
    DATABASE_RESTART {
        @Override
        void strike(Redress redress, Random random) {
            redress.database().restart();
            redress.awaitReady();
        }
    },

    /** A database process crashes, and with it all connections. */
    DATABASE_CRASH {
        @Override
        void strike(Redress redress, Random random) throws SQLException {
            redress.database().killBackend();
            redress.awaitReady();
        }
    };

    abstract void strike(Redress redress, Random random) throws SQLException;
}
