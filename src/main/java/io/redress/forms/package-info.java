/** The forms of the procedure: validated on the server as strictly as in the browser, and shown in the language of the reader. */
package io.redress.forms;
