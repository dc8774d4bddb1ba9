package io.redress.embedded;

/** Thrown if something that the embedded mode needs is used by another process; {@link ResourceInUseFailureAnalyzer} reports it in one sentence. */
class ResourceInUseException extends RuntimeException {

    private final String action;

    /** @param action what to do about it */
    ResourceInUseException(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    String action() {
        return action;
    }
}
