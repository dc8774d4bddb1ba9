package io.redress.procedure.forms;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.engine.Budget;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A deployed form as the rules that an answer to it must obey. The engine takes any variable that a client sends with a
 * form, so whatever the form demands is checked here again.
 */
public final class FormSchema {
    private final FormComponent root;
    private final FormMessages messages;
    private final Clock clock;

    private FormSchema(FormComponent root, FormMessages messages, Clock clock) {
        this.root = root;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param json a form as deployed; anything else is an {@link IllegalArgumentException}
     * @param locale the language of the messages; English if the form or the messages do not have it
     * @param clock in whose time zone a day begins
     */
    public static FormSchema parse(String json, Locale locale, Clock clock) {
        JsonNode localized = FormLocalization.localize(FormJson.read(json), locale);
        return new FormSchema(FormComponent.of(localized), new FormMessages(locale), clock);
    }

    /**
     * @param submitted what the client sent: keys are variable names, values String, Number, Boolean, List, Map, null or
     * Spin JSON
     * @param scope the task's process variables, among them the map {@code complaint}; empty for a start form
     * @return what is wrong, in the order of the form; empty if the answer may be taken
     */
    public List<FieldError> check(Map<String, Object> submitted, Map<String, Object> scope) {
        return run(submitted, scope).errors();
    }

    /**
     * Variables to set to null with this answer, so that nothing of an earlier round lives on: those whose fields were shown and left
     * empty (a voucher), and those whose fields are hidden by it and bear the property {@code clearWhenHidden} (an amount without a
     * payment).
     */
    public Set<String> variablesToClear(Map<String, Object> submitted, Map<String, Object> scope) {
        return run(submitted, scope).variablesToClear();
    }

    /**
     * Which of these answers hold words of people's own, by variable: they belong into the case file and never into a variable. So does
     * a whole list or group where one field of it takes such words.
     */
    public Set<String> freeText(Map<String, Object> submitted) {
        return new FreeText(root).in(submitted);
    }

    private FormCheck run(Map<String, Object> submitted, Map<String, Object> scope) {
        return Budget.within(() -> new FormCheck(root, FormValues.plain(submitted), FormValues.plain(scope), messages, clock));
    }
}
