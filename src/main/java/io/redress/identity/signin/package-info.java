/** Authentication of users and systems: form login for pages and webapps, Basic and bearer for the APIs, with an audit trail of all sign-ins. */
package io.redress.identity.signin;
