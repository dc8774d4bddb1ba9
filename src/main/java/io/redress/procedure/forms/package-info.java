/** The forms of the procedure: checked on the server as strictly as in the browser, and shown in the reader's language. */
package io.redress.procedure.forms;
