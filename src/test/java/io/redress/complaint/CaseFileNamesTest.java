package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The check of models would refuse names that are missing here, and accept wrong ones. */
class CaseFileNamesTest {

    @Test
    void areThoseOfTheView() {
        assertThat(CaseFileNames.ALL).containsExactlyInAnyOrderElementsOf(ComplaintViewPaths.all());
    }

    @Test
    void typedAreThoseThatTheViewHides() {
        assertThat(CaseFileNames.TYPED).containsExactlyInAnyOrderElementsOf(ComplaintViewPaths.hidden());
    }
}
