package io.redress.procedure;

import io.redress.complaint.Reference;

/**
 * An instance that is to be started as soon as its process can be.
 *
 * @param process key of the process
 * @param key what it is about, once for each process
 * @param channel of a letter's delivery, else null
 */
record WaitingStart(String process, String key, Reference reference, String channel) {

    static WaitingStart ofProcedure(Reference reference) {
        return new WaitingStart(ComplaintProcedure.KEY, reference.value(), reference, null);
    }
}
