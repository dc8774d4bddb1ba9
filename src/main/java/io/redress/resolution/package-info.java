/** Resolution plans: immutable versions, who has to sign them, their signatures, and the remedies that may therefore be provided. */
package io.redress.resolution;
