/** Working time: calendars, and due dates computed from working hours. */
package io.redress.deadline;
