package io.redress.survival;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Another company's payment system, which can be down, or up but failing. It pays once for each key. */
final class Payments implements AutoCloseable {

    private final int port;
    private final Map<String, String> paid = new ConcurrentHashMap<>();
    private volatile boolean inOrder;
    private HttpServer server;

    Payments(int port) {
        this.port = port;
    }

    /** Up, but answers 503 to everything after accepting the request. */
    void comeUpOutOfOrder() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 20);
        server.createContext("/", this::answer);
        server.start();
    }

    void recover() {
        inOrder = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var number = paid.computeIfAbsent(exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                key -> "PAY-" + (paid.size() + 1));
        var body = ("{\"id\": \"" + number + "\"}").getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(inOrder ? 201 : 503, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Payment numbers by key. */
    Map<String, String> paid() {
        return paid;
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
