/** Working time: calendars, and the dates that follow from a promise in working hours. */
package io.redress.deadline;
