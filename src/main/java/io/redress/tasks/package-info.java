/** Who holds which task: releasing and handing on, on record, so that none is stranded with somebody who does not work on it. */
package io.redress.tasks;
