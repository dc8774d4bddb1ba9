package io.redress.procedure;

import io.redress.complaint.Reference;

/**
 * An instance to be started as soon as its process can be started.
 *
 * @param process key of the process
 * @param key what the instance is about, unique for each process
 * @param channel of a letter's delivery, otherwise null
 */
record PendingStart(String process, String key, Reference reference, String channel) {

    static PendingStart ofProcedure(Reference reference) {
        return new PendingStart(ComplaintProcedure.KEY, reference.value(), reference, null);
    }
}
