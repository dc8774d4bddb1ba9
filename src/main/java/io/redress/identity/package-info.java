/** Who works here, in which groups, and what each group may do. */
package io.redress.identity;
