package io.redress.remedy.systems;

import io.redress.remedy.RemedyKind;

/** The paths of each kind of system, relative to its base-url. */
enum SystemPaths {
    PAYMENT("payments", "reversal"), ORDER("orders", "cancellation"), VOUCHER("vouchers", "voiding");

    private final String collection;
    private final String undoing;

    SystemPaths(String collection, String undoing) {
        this.collection = collection;
        this.undoing = undoing;
    }

    static SystemPaths of(RemedyKind kind) {
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
