package io.redress.intake;

import io.redress.complaint.Filing;
import io.redress.procedure.Document;
import java.util.List;

/**
 * A complaint as received.
 *
 * @param digest SHA-256 of everything that was sent, in hexadecimal; equal for equal submissions
 */
record Submission(Filing filing, List<Document> documents, String digest) {}
