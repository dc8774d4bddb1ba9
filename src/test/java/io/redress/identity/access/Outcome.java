package io.redress.identity.access;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** The outcome of a request, as shown in the table. */
enum Outcome {
    YES("✓"), NO("–"), SIGN_IN("sign in"), BY_TOKEN("by token");

    private static final Pattern COUNT = Pattern.compile("\"count\":(\\d+)");

    /** The messages with which the engine's REST API refuses to write a note, and answers a user who cannot see the task. */
    private static final Pattern REFUSED_NOTE = Pattern.compile("Not enough parameters submitted|No task found for task id");

    final String sign;

    Outcome(String sign) {
        this.sign = sign;
    }

    /** Let through, whatever the handler then answered. */
    static Outcome of(HttpResponse<String> response) {
        var location = response.headers().firstValue("Location").orElse("");
        if (response.statusCode() == 302 && location.matches(".*/login(;.*)?$")) {
            return SIGN_IN;
        }
        if (response.statusCode() >= 500) {
            throw new IllegalStateException(response.request().method() + " " + response.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.statusCode() == 401 || response.statusCode() == 403 ? NO : YES;
    }

    /** Let through and successful; what a visitor must not know about is answered with not found. */
    static Outcome done(HttpResponse<String> response) {
        var outcome = of(response);
        if (response.statusCode() == 404 || REFUSED_NOTE.matcher(response.body()).find()) {
            return NO;
        }
        if (outcome == YES && response.statusCode() >= 300) {
            throw new IllegalStateException(response.request().method() + " " + response.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return outcome;
    }

    /** A count of what the visitor may see: zero means refused. */
    static Outcome seen(HttpResponse<String> response) {
        var outcome = done(response);
        var count = COUNT.matcher(response.body());
        return outcome == YES && count.find() && count.group(1).equals("0") ? NO : outcome;
    }
}
