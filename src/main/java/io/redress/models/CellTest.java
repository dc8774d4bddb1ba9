package io.redress.models;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What a cell of a table's condition asks of its value, as far as that can be told without running it. */
public sealed interface CellTest {

    /** Whether a value passes; of what cannot be told nobody says that it does, nor that it does not. */
    enum Fit {
        YES, NO, UNKNOWN;

        static Fit of(boolean passes) {
            return passes ? YES : NO;
        }

        private Fit negated() {
            return this == UNKNOWN ? UNKNOWN : of(this == NO);
        }
    }

    /** @param value a number, a text, true or false; null for FEEL's null */
    Fit fits(Object value);

    /** The values that the cell speaks of; null is none. */
    default Stream<Object> values() {
        return Stream.of();
    }

    default boolean speaksOfNull() {
        return false;
    }

    /** Whether anything passes. */
    default boolean isAny() {
        return false;
    }

    record Any() implements CellTest {

        @Override
        public Fit fits(Object value) {
            return Fit.YES;
        }

        @Override
        public boolean isAny() {
            return true;
        }
    }

    /**
     * @param text   as it stands in the cell
     * @param compared values that it compares with
     */
    record Unknown(String text, List<Object> compared) implements CellTest {

        @Override
        public Fit fits(Object value) {
            return Fit.UNKNOWN;
        }

        @Override
        public Stream<Object> values() {
            return compared.stream();
        }
    }

    /** @param expected empty for null */
    record Equal(Optional<Object> expected) implements CellTest {

        @Override
        public Fit fits(Object value) {
            return Fit.of(value instanceof BigDecimal number && expected.orElse(null) instanceof BigDecimal wanted
                    ? number.compareTo(wanted) == 0 : Objects.equals(expected.orElse(null), value));
        }

        @Override
        public Stream<Object> values() {
            return expected.stream();
        }

        @Override
        public boolean speaksOfNull() {
            return expected.isEmpty();
        }
    }

    /** Numbers from one to another; a bound that is null is none. */
    record Range(BigDecimal from, boolean withFrom, BigDecimal to, boolean withTo) implements CellTest {

        @Override
        public Fit fits(Object value) {
            return Fit.of(value instanceof BigDecimal number && isAbove(number) && isBelow(number));
        }

        private boolean isAbove(BigDecimal number) {
            return from == null || number.compareTo(from) >= (withFrom ? 0 : 1);
        }

        private boolean isBelow(BigDecimal number) {
            return to == null || number.compareTo(to) <= (withTo ? 0 : -1);
        }

        @Override
        public Stream<Object> values() {
            return Stream.<Object>concat(Stream.ofNullable(from), Stream.ofNullable(to));
        }
    }

    record AnyOf(List<CellTest> tests) implements CellTest {

        @Override
        public Fit fits(Object value) {
            var fits = tests.stream().map(test -> test.fits(value)).toList();
            return fits.contains(Fit.YES) ? Fit.YES : fits.contains(Fit.UNKNOWN) ? Fit.UNKNOWN : Fit.NO;
        }

        @Override
        public Stream<Object> values() {
            return tests.stream().flatMap(CellTest::values);
        }

        @Override
        public boolean speaksOfNull() {
            return tests.stream().anyMatch(CellTest::speaksOfNull);
        }

        @Override
        public boolean isAny() {
            return tests.stream().anyMatch(CellTest::isAny);
        }
    }

    /** Null that is compared is neither true nor false to FEEL, nor is its negation. */
    record Not(CellTest test) implements CellTest {

        @Override
        public Fit fits(Object value) {
            return value == null && !test.speaksOfNull() && test.values().anyMatch(BigDecimal.class::isInstance) ? Fit.UNKNOWN
                    : test.fits(value).negated();
        }

        @Override
        public Stream<Object> values() {
            return test.values();
        }

        @Override
        public boolean speaksOfNull() {
            return test.speaksOfNull();
        }
    }
}
