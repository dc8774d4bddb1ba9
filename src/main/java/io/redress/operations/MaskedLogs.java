package io.redress.operations;

import io.redress.complaint.PersonalData;
import io.redress.tracking.HiddenTokens;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** Structured lines without e-mail addresses, telephone numbers and tokens of links: other people's exceptions like to quote them. Named in application.yaml. */
class MaskedLogs implements StructuredLoggingJsonMembersCustomizer<Object> {

    @Override
    public void customize(JsonWriter.Members<Object> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, text -> HiddenTokens.masked(PersonalData.masked(text))));
    }
}
