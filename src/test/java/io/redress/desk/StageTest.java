package io.redress.desk;

import static io.redress.desk.Stage.Place.AHEAD;
import static io.redress.desk.Stage.Place.NOW;
import static io.redress.desk.Stage.Place.PAST;
import static org.assertj.core.api.Assertions.assertThat;

import io.redress.complaint.Status;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of stages must not suggest that a closed case has further steps, nor that a refused one gets a remedy. */
class StageTest {

    @Test
    void tellsWhatIsPastAndWhatIsAhead() {
        var stages = Stage.of(Status.INVESTIGATING, Set.of(Status.VERIFYING, Status.INVESTIGATING));
        assertThat(stages).contains(new Stage(Status.VERIFYING, PAST), new Stage(Status.INVESTIGATING, NOW), new Stage(Status.CLOSED, AHEAD));
    }

    @Test
    void hasNothingAheadOfARefusal() {
        assertThat(Stage.of(Status.REFUSED, Set.of(Status.VERIFYING, Status.REFUSED)))
                .containsExactly(new Stage(Status.RECEIVED, PAST), new Stage(Status.VERIFYING, PAST), new Stage(Status.REFUSED, NOW));
    }

    @Test
    void putsWaitingForTheComplainantInThePlaceOfVerifying() {
        assertThat(Stage.of(Status.AWAITING_COMPLAINANT, EnumSet.noneOf(Status.class))).element(1)
                .isEqualTo(new Stage(Status.AWAITING_COMPLAINANT, NOW));
    }

    @ParameterizedTest
    @EnumSource
    void hasOnePresentForEveryStatus(Status status) {
        assertThat(Stage.of(status, Set.of())).filteredOn(stage -> stage.place() == NOW).extracting(Stage::status).containsExactly(status);
    }
}
