package io.redress.tracking;

/** Thrown at startup if tokens cannot be derived; the message is shown to the operator. */
class TrackingSecretException extends RuntimeException {

    TrackingSecretException(String sentence) {
        super(sentence);
    }
}
