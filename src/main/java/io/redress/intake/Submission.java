package io.redress.intake;

import io.redress.complaint.Filing;
import io.redress.procedure.Document;
import java.util.List;

/**
 * A complaint as it arrived.
 *
 * @param digest SHA-256 of all that was sent, hexadecimal; the same when the same is sent again
 */
record Submission(Filing filing, List<Document> documents, String digest) {}
