package io.redress.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.ComplaintQuery;
import io.redress.complaint.Status;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever the query string contains, the reader gets a list or a helpful message, never an error. */
class SearchFormTest {

    @Test
    void readsWhatWasTyped() {
        var search = SearchForm.of(Map.of("text", "  gasket ", "status", "VERIFYING", "unit", "quality", "from", "2026-11-22", "page", "2"));
        assertThat(search.query()).isEqualTo(
                new ComplaintQuery("gasket", Status.VERIFYING, null, null, "quality", null, LocalDate.of(2026, 11, 22), null));
        assertThat(search.page()).isEqualTo(2);
        assertThat(search.filtered()).isTrue();
    }

    @Test
    void takesNonsenseForNoCondition() {
        var search = SearchForm.of(Map.of("status", "DROP TABLE", "severity", "??", "page", "-7"));
        assertThat(search.query()).isEqualTo(new ComplaintQuery("", null, null, null, null, null, null, null));
        assertThat(search.page()).isZero();
    }

    @Test
    void tellsADayThatItCannotRead() {
        assertThat(SearchForm.of(Map.of("from", "22/11/2026")).daysReadable()).isFalse();
        assertThat(SearchForm.of(Map.of("to", "2026-02-30")).daysReadable()).isFalse();
        assertThat(SearchForm.of(Map.of()).daysReadable()).isTrue();
    }
}
