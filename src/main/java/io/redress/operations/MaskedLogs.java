package io.redress.operations;

import io.redress.complaint.PersonalData;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Structured lines without e-mail addresses and telephone numbers: other people's exceptions like to quote them. Named in application.yaml. */
class MaskedLogs implements StructuredLoggingJsonMembersCustomizer<Object> {

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, PersonalData::masked));
    }
}
