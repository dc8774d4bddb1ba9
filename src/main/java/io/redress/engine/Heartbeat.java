package io.redress.engine;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A lock that a database session of this node holds in the name of its job executor. It is released with the session when the node dies for any
 * reason, so that other nodes notice.
 */
class Heartbeat implements AutoCloseable {

    private final DataSource database;
    private final String node;
    private Connection session;

    Heartbeat(DataSource database, String node) {
        this.database = database;
        this.node = node;
    }

    /** @return false if the previous session was lost, and with it all that this node was doing in the database */
    synchronized boolean give() throws SQLException {
        if (session != null && session.isValid(5)) {
            return true;
        }
        close();
        session = database.getConnection();
        try (var lock = session.prepareStatement("select pg_advisory_lock_shared(hashtextextended(?, 7))")) {
            lock.setString(1, node);
            lock.execute();
        }
        return false;
    }

    @Override
    public synchronized void close() throws SQLException {
        if (session != null) {
            var lost = session;
            session = null;
            unlock(lost);
            lost.close();
        }
    }

    /** The pool may hand the session to other users. */
    private static void unlock(Connection session) {
        try (var unlock = session.createStatement()) {
            unlock.execute("select pg_advisory_unlock_all()");
        } catch (SQLException e) {
            // the session is gone, and the lock with it
        }
    }
}
