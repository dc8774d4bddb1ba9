package io.redress.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that accepts everything and stores nothing, so that the application's memory holds no mail. */
final class MailSink implements AutoCloseable {

    private final ServerSocket door;

    MailSink() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var visitor = door.accept();
                daemon(() -> serve(visitor));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void serve(Socket visitor) {
        try (visitor; var in = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))) {
            say(visitor, "220 sink");
            boolean content = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (content) {
                    content = !line.equals(".");
                    if (!content) {
                        say(visitor, "250 taken");
                    }
                } else if (line.regionMatches(true, 0, "DATA", 0, 4)) {
                    content = true;
                    say(visitor, "354 go on");
                } else if (line.regionMatches(true, 0, "QUIT", 0, 4)) {
                    say(visitor, "221 bye");
                    return;
                } else {
                    say(visitor, "250 ok");
                }
            }
        } catch (IOException e) {
            // the client has disconnected
        }
    }

    private static void say(Socket visitor, String line) throws IOException {
        visitor.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void daemon(Runnable work) {
        var thread = new Thread(work, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
