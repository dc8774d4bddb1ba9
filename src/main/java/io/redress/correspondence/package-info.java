/** Letters to complainants: wording by language, the channel they go by, delivery, and the record of each (A3, C1, G2, G4, E8). */
package io.redress.correspondence;
