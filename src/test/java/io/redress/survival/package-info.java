/** Starts the packaged application as users run it, kills it again and again, and checks that it has kept what it confirmed. */
package io.redress.survival;
