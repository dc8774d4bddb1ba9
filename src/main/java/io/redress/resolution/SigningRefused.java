package io.redress.resolution;

/** Somebody may not sign a plan, or the plan cannot be signed as it stands; {@code reason} is the key of the message that says why. */
public class SigningRefused extends RuntimeException {

    private final String reason;
    private final transient Object[] arguments;

    SigningRefused(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    /** Key in the bundle, below {@code resolution.} */
    public String reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments;
    }
}
