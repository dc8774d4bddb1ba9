package io.redress.survival;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Random;

/** What strikes a server in its life. Afterwards Redress is ready again. */
enum Blow {

    /** kill -9 of the application; the database goes on as an orphan. */
    KILL {
        @Override
        void strike(Redress redress, Random random) {
            redress.kill();
            redress.start();
        }
    },

    /** The machine loses everything at once. */
    KILL_WITH_DATABASE {
        @Override
        void strike(Redress redress, Random random) {
            redress.database().kill();
            redress.kill();
            redress.start();
        }
    },

    /** Struck down again before it had come up. */
    KILL_TWICE {
        @Override
        void strike(Redress redress, Random random) {
            redress.kill();
            redress.launch();
            Patience.pause(Duration.ofMillis(500 + random.nextInt(14_000)));
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

    /** A database process dies, and all connections with it. */
    DATABASE_CRASH {
        @Override
        void strike(Redress redress, Random random) throws SQLException {
            redress.database().killBackend();
            redress.awaitReady();
        }
    };

    abstract void strike(Redress redress, Random random) throws SQLException;
}
