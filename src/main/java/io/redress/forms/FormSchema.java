package io.redress.forms;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.engine.EvaluationBudget;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rules of a deployed form that a submission must satisfy. The engine accepts any variable that a client sends with a form, so everything
 * the form requires is checked again here.
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
     * @param json a form as deployed; anything else throws an {@link IllegalArgumentException}
     * @param locale the language of the messages; English if the form or the messages do not support it
     * @param clock the clock whose time zone determines when a day begins
     */
    public static FormSchema parse(String json, Locale locale, Clock clock) {
        JsonNode localized = FormLocalization.localize(FormJson.read(json), locale);
        return new FormSchema(FormComponent.of(localized), new FormMessages(locale), clock);
    }

    /**
     * @param submitted what the client sent: keys are variable names, values String, Number, Boolean, List, Map, null or Spin JSON
     * @param scope the process variables of the task, including the map {@code complaint}; empty for a start form
     * @return the errors, in the order of the form; empty if the submission is valid
     */
    public List<FieldError> check(Map<String, Object> submitted, Map<String, Object> scope) {
        return run(submitted, scope).errors();
    }

    /**
     * Variables to set to null with this submission, so that no value of an earlier round survives: those whose fields were shown and left empty
     * (a voucher), and those whose fields it hides and that have the property {@code clearWhenHidden} (an amount without a payment).
     */
    public Set<String> variablesToClear(Map<String, Object> submitted, Map<String, Object> scope) {
        return run(submitted, scope).variablesToClear();
    }

    /**
     * The variables whose answers hold free text, which belongs in the case file and never in a variable. A list or group is included as a whole
     * if one of its fields takes free text.
     */
    public Set<String> freeText(Map<String, Object> submitted) {
        return new FreeText(root).in(submitted);
    }

    private FormCheck run(Map<String, Object> submitted, Map<String, Object> scope) {
        return EvaluationBudget.within(() -> new FormCheck(root, FormValues.plain(submitted), FormValues.plain(scope), messages, clock));
    }
}
