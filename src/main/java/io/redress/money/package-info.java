/** Amounts with their currency: decimals, rounding and formatting. Independent of complaints. */
package io.redress.money;
