package io.redress.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.money.Currencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Currencies that can be claimed and planned in a form are those that the tables can rate and propose. */
class CurrenciesTest {

    @ParameterizedTest
    @CsvSource({"plan-resolution, paymentCurrency", "record-complaint, claim.currency"})
    void offersTheCurrenciesThatHaveARate(String form, String key) throws IOException {
        var fields = new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile()).findParents("key");
        var options = fields.stream().filter(field -> field.path("key").asText().equals(key))
                .flatMap(field -> StreamSupport.stream(field.path("values").spliterator(), false))
                .map(option -> option.path("value").asText()).collect(Collectors.toCollection(TreeSet::new));

        assertThat(options).isNotEmpty().isEqualTo(inTheExamplesOf("exchange-rate")).isEqualTo(inTheExamplesOf("standard-amounts"))
                .allMatch(Currencies::isKnown);
    }

    /** The tests of the tables ensure that each row has an example. */
    private static Set<String> inTheExamplesOf(String table) throws IOException {
        try (var lines = Files.lines(Path.of("processes", table + ".examples.csv"))) {
            return lines.skip(1).map(line -> line.split(",")[0]).filter(code -> !code.isEmpty() && !code.equals("XYZ"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
