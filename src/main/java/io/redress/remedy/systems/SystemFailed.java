package io.redress.remedy.systems;

/** A connected system gave no answer that settles the matter; the same call is made again later. */
class SystemFailed extends RuntimeException {

    SystemFailed(String message) {
        super(message);
    }
}
