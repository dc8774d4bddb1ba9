/** The engine's edge: what starts, moves and ends the BPMN processes, and the verbs that they call. */
package io.redress.procedure;
