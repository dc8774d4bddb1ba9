package io.redress.identity.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An HTTP client of the application, as a program (Basic) or in a browser (session); without a user, anonymous. */
public class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final String user;
    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private boolean signedIn;
    private String xsrf = "";
    private String address;

    public Visitor(int port, String user) {
        this.base = "http://localhost:" + port;
        this.user = user;
    }

    /** Uses this client address, as a proxy reports it. */
    public Visitor from(String ip) {
        address = ip;
        return this;
    }

    public String user() {
        return user;
    }

    public boolean isStranger() {
        return user == null;
    }

    public HttpResponse<String> call(String method, String path, String json) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json");
        return send(authorized(request).method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> get(String path) {
        return call("GET", path, null);
    }

    public HttpResponse<String> upload(String path, String fileName, String content) {
        return upload(path, Map.of(fileName, content));
    }

    /** Several files at once, as Modeler sends a diagram with its additional files. */
    public HttpResponse<String> upload(String path, Map<String, String> files) {
        var parts = files.entrySet().stream().map(file -> "--limit\r\nContent-Disposition: form-data; name=\"" + file.getKey() + "\"; filename=\"" + file.getKey()
                + "\"\r\n\r\n" + file.getValue() + "\r\n").collect(Collectors.joining());
        var body = "--limit\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\n" + files.keySet().iterator().next() + "\r\n" + parts + "--limit--\r\n";
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "multipart/form-data; boundary=limit");
        return send(authorized(request).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> open(String path) {
        signIn();
        var page = send(HttpRequest.newBuilder(URI.create(base + path)).GET());
        page.headers().firstValue("X-XSRF-TOKEN").ifPresent(given -> xsrf = given);
        return page;
    }

    /** Submits the form and follows to the next page. */
    public HttpResponse<String> signInAs(String name, String password) {
        var location = submit("/login", "&username=" + name + "&password=" + password).headers().firstValue("Location").orElseThrow();
        return send(HttpRequest.newBuilder(URI.create(base).resolve(location)).GET());
    }

    /** As a webapp does: with the CSRF token that it got with its page. */
    public HttpResponse<String> webappCall(String path, String json) {
        return webappCall("POST", path, json);
    }

    public HttpResponse<String> webappCall(String method, String path, String json) {
        if (xsrf.isEmpty()) {
            open("/camunda/app/welcome/default/");
        }
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json").header("X-XSRF-TOKEN", xsrf)
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> submit(String path) {
        signIn();
        return submit(path, "");
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request) {
        var credentials = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        return isStranger() ? request : request.header("Authorization", "Basic " + credentials);
    }

    private void signIn() {
        if (!isStranger() && !signedIn) {
            signedIn = true;
            var name = URLEncoder.encode(user, StandardCharsets.UTF_8);
            submit("/login", "&username=" + name + "&password=" + name);
        }
    }

    private HttpResponse<String> submit(String path, String fields) {
        var page = CSRF.matcher(send(HttpRequest.newBuilder(URI.create(base + "/login")).GET()).body());
        var token = page.find() ? URLEncoder.encode(page.group(1), StandardCharsets.UTF_8) : "";
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + token + fields)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (address != null) {
            request.header("X-Forwarded-For", address);
        }
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
