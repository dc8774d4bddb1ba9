package io.redress.identity.setup;

/** The start stops because a setting of the real run is missing; the message is one sentence that names it. */
class MissingSetting extends RuntimeException {

    MissingSetting(String sentence) {
        super(sentence);
    }
}
