package io.redress.engine;

import java.util.Collection;

/** Decides who may read personal data; implemented by the module that knows the groups. */
@FunctionalInterface
public interface PersonalDataAccess {

    boolean mayRead(Collection<String> groups);
}
