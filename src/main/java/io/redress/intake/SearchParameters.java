package io.redress.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.redress.complaint.ComplaintQuery;
import java.util.Map;

/** What to search for, from the query string; what cannot be understood is refused rather than left out. */
class SearchParameters {

    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_TEXT = 200;

    private final ComplaintQuery query;
    private final int page;
    private final int size;

    SearchParameters(Map<String, String> parameters, Binding binding) {
        var asked = JsonNodeFactory.instance.objectNode();
        for (var component : ComplaintQuery.class.getRecordComponents()) {
            var value = parameters.get(component.getName());
            asked.put(component.getName(), value == null || value.isBlank() ? null : value);
        }
        query = binding.bind(asked, ComplaintQuery.class);
        page = number(parameters, "page", 0, 0, LAST_PAGE, binding);
        size = number(parameters, "size", USUAL_SIZE, 1, LARGEST_SIZE, binding);
        if (query.text() != null && query.text().length() > LONGEST_TEXT) {
            binding.problem("text", "field.longest", LONGEST_TEXT);
        }
        if (!binding.problems().isEmpty()) {
            throw Refusal.invalid(binding.problems());
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

    int page() {
        return page;
    }

    int size() {
        return size;
    }
}
