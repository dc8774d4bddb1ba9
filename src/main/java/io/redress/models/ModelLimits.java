package io.redress.models;

/** Size limits of a deployment. The largest of the shipped files reaches a twentieth of each. */
public final class ModelLimits {

    public static final int FILES = 100;
    public static final int FILE_BYTES = 2 * 1024 * 1024;
    public static final int DEPLOYMENT_BYTES = 5 * 1024 * 1024;
    public static final int ELEMENTS = 30_000;
    public static final int ATTRIBUTES = 60;
    public static final int DEPTH = 60;
    /** Rows times columns of a decision table. */
    public static final int CELLS = 20_000;
    /** Of a table: they are run while it is being deployed. */
    public static final int EXAMPLES = 500;

    private ModelLimits() {}
}
