package io.redress.correspondence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method of a letter's content whose name templates use as a condition. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Condition {}
