package io.redress.complaint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a record, or all components of a record, as personal data. The masked view of a case file, the digests in the decision
 * history and the erasable part of a decision's facts are derived from this mark and from {@link NotPersonal}; every component has one of the two.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
