package io.redress.models.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.models.LiveModels;
import io.redress.models.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shipped models pass the check that all models have to pass. */
class ShippedModelsTest {

    @Test
    void passesByItself() {
        assertThat(Repository.CHECK.problems(Repository.all(), LiveModels.NONE)).filteredOn(Problem::isError).isEmpty();
    }

    @Test
    void eachFilePassesBesideWhatIsLive() {
        assertThat(Repository.all()).allSatisfy(file ->
                assertThat(Repository.CHECK.problems(List.of(file), Repository.live())).filteredOn(Problem::isError).as(file.name()).isEmpty());
    }
}
