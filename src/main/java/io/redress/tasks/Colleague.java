package io.redress.tasks;

/** Somebody who works here, as shown to others. */
record Colleague(String id, String name) {

    public String shown() {
        return name.isBlank() ? id : name + " (" + id + ")";
    }
}
