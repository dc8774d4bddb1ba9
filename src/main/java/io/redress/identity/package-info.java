/**
 * Users, groups and their permissions. {@code setup} creates groups, authorizations and filters at startup, {@code work} holds the task rules
 * enforced within the engine, and {@code signin} authenticates users and systems.
 */
package io.redress.identity;
