package io.redress.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilingTest {

    @Test
    void readsAFieldLeftEmptyAsMissingWhicheverWayItCameIn() {
        var complainant = new Complainant("Tom Baker", "", " ", "", "", "", "", false, null, "");
        var subject = new Subject("", " ", "", "", "", "", null, null, null, null, List.of());
        var filing = new Filing(Channel.PHONE, "en", complainant, subject, "The mixer stops.", "", null, null, null);

        assertThat(filing.complainant()).isEqualTo(new Complainant("Tom Baker", null, null, null, null, null, null, false, null, null));
        assertThat(filing.subject()).isEqualTo(Subject.UNKNOWN);
        assertThat(filing.demand()).isNull();
    }
}
