package io.redress.engine;

/** Is told about process instances as their history is written, in the transaction of the engine. Implementations are beans. */
public interface InstanceListener {

    /**
     * A process instance.
     *
     * @param definition id of its process definition, after a migration the new one
     * @param process key of the process
     * @param caller id of the instance that called it, null if none did
     */
    record Instance(String id, String businessKey, String definition, String process, String caller) {}

    /** The first thing that a new instance does; an exception prevents it. */
    default void started(Instance instance) {}

    /** @param orderedBy the user who ordered the migration, also that of a batch; null for the procedure itself */
    default void migrated(Instance instance, String orderedBy) {}
}
