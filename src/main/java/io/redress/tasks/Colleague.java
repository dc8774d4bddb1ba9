package io.redress.tasks;

/** A member of staff, as shown to others. */
record Colleague(String id, String name) {

    public String shown() {
        return name.isBlank() ? id : name + " (" + id + ")";
    }
}
