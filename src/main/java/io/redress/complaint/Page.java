package io.redress.complaint;

import java.util.List;

/** One page of a list; {@code page} counts from 0. {@code more} tells whether another page follows. */
@NotPersonal
public record Page<T>(@Personal List<T> items, int page, int size, boolean more) {}
