package io.redress.identity.access;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** What became of a request, as the table shows it. */
enum Outcome {
    YES("✓"), NO("–"), SIGN_IN("sign in"), BY_TOKEN("by token");

    private static final Pattern COUNT = Pattern.compile("\"count\":(\\d+)");

    /** How the engine's REST words a refusal to write a note, and one to someone who does not see the task. */
    private static final Pattern REFUSED_NOTE = Pattern.compile("Not enough parameters submitted|No task found for task id");

    final String sign;

    Outcome(String sign) {
        this.sign = sign;
    }

    /** Let through, whatever came of it behind the door. */
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

    /** Let through and successful; what a visitor may not know of is not found. */
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

    /** A count of what the visitor may see: nothing seen is a no. */
    static Outcome seen(HttpResponse<String> response) {
        var outcome = done(response);
        var count = COUNT.matcher(response.body());
        return outcome == YES && count.find() && count.group(1).equals("0") ? NO : outcome;
    }
}
