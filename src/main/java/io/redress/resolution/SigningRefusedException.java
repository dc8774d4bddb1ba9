package io.redress.resolution;

/** Thrown if a user may not sign a plan, or the plan cannot be signed in its state; {@code reason} is the key of the explanation. */
public class SigningRefusedException extends RuntimeException {

    private final String reason;
    private final transient Object[] arguments;

    SigningRefusedException(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    /** Message key without the prefix {@code resolution.} */
    public String reason() {
        return reason;
    }

    public Object[] arguments() {
        return arguments;
    }
}
