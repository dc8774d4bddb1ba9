package io.redress.tracking;

/** The start stops because tokens cannot be derived; the message is the sentence for the operator. */
class TrackingSecretUnfit extends RuntimeException {

    TrackingSecretUnfit(String sentence) {
        super(sentence);
    }
}
