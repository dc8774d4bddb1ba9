package io.redress.complaint;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An entry has been added to a case, as an event; listen after the commit.
 *
 * @param kind as in {@link CaseEntry}
 * @param data as in {@link CaseEntry}; may hold personal data
 */
public record CaseNews(Reference reference, String kind, JsonNode data) {}
