package io.redress.models.attacks;

/** A model that does what models here must not do. */
record Attack(String technique, String file, String content) {

    @Override
    public String toString() {
        return technique;
    }
}
