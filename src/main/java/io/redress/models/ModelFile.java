package io.redress.models;

/** A file to be deployed. */
public record ModelFile(String name, byte[] content) {

    public static final String EXAMPLES = ".examples.csv";

    /** The file with the examples of a decision. */
    public static String examplesOf(String decision) {
        return decision + EXAMPLES;
    }
}
