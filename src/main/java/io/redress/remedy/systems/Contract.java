package io.redress.remedy.systems;

import io.redress.remedy.RemedyKind;

/** The paths that a system of each kind offers below its base-url. */
enum Contract {
    PAYMENT("payments", "reversal"), ORDER("orders", "cancellation"), VOUCHER("vouchers", "voiding");

    private final String collection;
    private final String undoing;

    Contract(String collection, String undoing) {
        this.collection = collection;
        this.undoing = undoing;
    }

    static Contract of(RemedyKind kind) {
        return valueOf(kind.name());
    }

    /** Also the name of the system in the settings. */
    String collection() {
        return collection;
    }

    String undoing() {
        return undoing;
    }

    String setting(String name) {
        return "redress.systems." + collection + "." + name;
    }
}
