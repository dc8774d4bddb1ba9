package io.redress.tracking;

/** A secret that this installation made for itself and keeps outside of the database; there is none in a real run, which is given one. */
public record KeptSecret(String value) {

    @Override
    public String toString() {
        return "KeptSecret[…]";
    }
}
