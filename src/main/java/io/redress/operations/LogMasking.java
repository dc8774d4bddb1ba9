package io.redress.operations;

import io.redress.complaint.PersonalData;
import io.redress.tracking.TokenRedaction;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Masks e-mail addresses, telephone numbers and link tokens in structured log lines, since third-party exceptions tend to quote them.
 * Registered in application.yaml.
 */
class LogMasking implements StructuredLoggingJsonMembersCustomizer<Object> {

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, text -> TokenRedaction.masked(PersonalData.masked(text))));
    }
}
