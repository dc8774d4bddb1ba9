package io.redress.models.attacks;

/** A model that does something forbidden. */
record Attack(String technique, String file, String content) {

    @Override
    public String toString() {
        return technique;
    }
}
