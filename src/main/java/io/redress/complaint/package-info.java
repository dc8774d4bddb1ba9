/** The case file: everything known about a complaint, and its history. */
package io.redress.complaint;
