package io.redress.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.redress.complaint.ComplaintOrder;
import io.redress.complaint.ComplaintPart;
import io.redress.complaint.ComplaintQuery;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;

/** Search criteria from the query string; invalid values are rejected rather than ignored. */
class SearchParameters {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final int MAX_TEXT_LENGTH = 200;

    private final ComplaintQuery query;
    private final ComplaintPart part;

    SearchParameters(Map<String, String> parameters, Binding binding) {
        var asked = JsonNodeFactory.instance.objectNode();
        for (var component : ComplaintQuery.class.getRecordComponents()) {
            var value = parameters.get(component.getName());
            asked.put(component.getName(), value == null || value.isBlank() ? null : value);
        }
        query = binding.bind(asked, ComplaintQuery.class);
        part = new ComplaintPart(number(parameters, "page", 0, 0, LAST_PAGE, binding), number(parameters, "size", DEFAULT_SIZE, 1, MAX_SIZE, binding),
                order(parameters.get("sort"), binding), instant(parameters.get("asOf"), binding));
        if (query.text() != null && query.text().length() > MAX_TEXT_LENGTH) {
            binding.problem("text", "field.longest", MAX_TEXT_LENGTH);
        }
        if (!binding.problems().isEmpty()) {
            throw ApiException.invalid(binding.problems());
        }
    }

    private static ComplaintOrder order(String sort, Binding binding) {
        if (sort == null || sort.isBlank()) {
            return ComplaintOrder.NEWEST_FIRST;
        }
        return ComplaintOrder.of(sort).orElseGet(() -> {
            binding.problem("sort", "field.code", String.join(" ", ComplaintOrder.sorts()));
            return null;
        });
    }

    private static Instant instant(String asOf, Binding binding) {
        try {
            return asOf == null || asOf.isBlank() ? null : Instant.parse(asOf);
        } catch (DateTimeParseException e) {
            binding.problem("asOf", "field.instant");
            return null;
        }
    }

    private static int number(Map<String, String> parameters, String name, int usual, int from, int to, Binding binding) {
        var text = parameters.get(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < from || number > to) {
            binding.problem(name, "field.range", from, to);
        }
        return number;
    }

    ComplaintQuery query() {
        return query;
    }

    ComplaintPart part() {
        return part;
    }
}
