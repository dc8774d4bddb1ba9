/**
 * Who works here, in which groups, and what each group may do. {@code setup} makes groups, grants and filters at start, {@code work} holds the
 * engine's own rules about tasks, {@code signin} lets people and systems in.
 */
package io.redress.identity;
