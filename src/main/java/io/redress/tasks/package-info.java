/** Task assignment: releasing tasks and handing them on, with an audit trail, so that none stays with somebody who does not work on it. */
package io.redress.tasks;
