package io.redress.complaint;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Event published when an entry has been added to a case; listen after the commit.
 *
 * @param kind as in {@link CaseEntry}
 * @param data as in {@link CaseEntry}; may contain personal data
 */
@NotPersonal
public record CaseEntryAdded(Reference reference, String kind, @Personal JsonNode data) {}
