package io.redress.identity.setup;

/** An idempotent startup step; steps run in the order of their {@code @Order}. */
interface SetUp {

    void run();
}
