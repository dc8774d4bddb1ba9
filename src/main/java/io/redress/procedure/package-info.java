/** The boundary to the engine: what starts, moves and ends the BPMN processes, and the verbs that they call. */
package io.redress.procedure;
