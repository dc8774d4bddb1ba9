package io.redress.engine;

/** Surrounds each change to the variables of an instance that is made through the engine's runtime service. The implementation is a bean. */
@FunctionalInterface
public interface VariableChangeListener {

    /** Has to run the change. */
    void during(String execution, Runnable change);
}
