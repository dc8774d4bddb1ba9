/** How people and systems come in: one form for pages and webapps, Basic and bearer for the APIs, everything on record. */
package io.redress.identity.signin;
