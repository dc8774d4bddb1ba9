package io.redress.identity.setup;

/** Aborts startup because a required setting is missing; the message is one sentence that names it. */
class MissingSettingException extends RuntimeException {

    MissingSettingException(String message) {
        super(message);
    }
}
