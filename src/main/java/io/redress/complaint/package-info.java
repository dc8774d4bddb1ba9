/** The case file: everything that is known of a complaint, and what happened to it. */
package io.redress.complaint;
