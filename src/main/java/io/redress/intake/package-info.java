/** The web API through which complaints are filed and through which complainants and staff access them. */
package io.redress.intake;
