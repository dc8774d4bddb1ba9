package io.redress.identity.setup;

/** One part of what is made at start; running it again changes nothing. The parts run in the order of their {@code @Order}. */
interface SetUp {

    void run();
}
