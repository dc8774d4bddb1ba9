/** Amounts with their currency: how many digits each has, how they are rounded and written. Knows nothing of complaints. */
package io.redress.money;
