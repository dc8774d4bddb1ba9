/** Plans of resolutions: each version frozen when it is submitted, who has to sign it, who did, and what may therefore be provided. */
package io.redress.resolution;
