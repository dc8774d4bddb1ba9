package io.redress.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.redress.procedure.Document;
import io.redress.shared.FieldProblem;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads a complaint from a request: JSON alone, or JSON with attachments. */
@Component
class SubmissionReader {

    private static final String COMPLAINT = "complaint";
    private static final String ATTACHMENTS = "attachments";

    private final JsonBodies bodies;
    private final FilingReader filings;
    private final ApiMessages messages;

    SubmissionReader(JsonBodies bodies, FilingReader filings, ApiMessages messages) {
        this.bodies = bodies;
        this.filings = filings;
        this.messages = messages;
    }

    Submission json(HttpServletRequest request) throws IOException {
        return submission(bodies.of(request), List.of(), request);
    }

    Submission multipart(HttpServletRequest request) throws IOException, ServletException {
        var parts = parts(request);
        refuseUnknown(parts);
        try (InputStream complaint = complaint(parts).getInputStream()) {
            return submission(bodies.read(complaint), documents(parts), request);
        }
    }

    /** Spring parses the parts lazily and distinguishes between oversized and malformed requests. */
    private static Collection<Part> parts(HttpServletRequest request) throws IOException, ServletException {
        if (request instanceof MultipartHttpServletRequest multipart) {
            multipart.getMultiFileMap();
        }
        return request.getParts();
    }

    private Submission submission(JsonNode body, List<Document> documents, HttpServletRequest request) {
        var digest = new Digest().add(bodies.canonical(body));
        documents.forEach(document -> digest.add(document.name()).add(document.content()));
        var language = ApiMessages.complainantsLanguage(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Submission(filings.read(body, language), documents, digest.hex());
    }

    /** A part with any other name would be lost silently. */
    private void refuseUnknown(Collection<Part> parts) {
        var problems = parts.stream()
                .map(Part::getName)
                .filter(name -> !name.equals(COMPLAINT) && !name.equals(ATTACHMENTS))
                .map(name -> new FieldProblem(name, messages.of("field.part")))
                .toList();
        if (!problems.isEmpty()) {
            throw ApiException.invalid(problems);
        }
    }

    private Part complaint(Collection<Part> parts) {
        return parts.stream()
                .filter(part -> part.getName().equals(COMPLAINT))
                .findFirst()
                .orElseThrow(() -> ApiException.invalid(List.of(new FieldProblem(COMPLAINT, messages.of("field.needed")))));
    }

    private static List<Document> documents(Collection<Part> parts) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (var part : parts) {
            if (part.getName().equals(ATTACHMENTS) && !leftEmpty(part)) {
                try (InputStream content = part.getInputStream()) {
                    documents.add(new Document(part.getSubmittedFileName(), content.readAllBytes()));
                }
            }
        }
        return documents;
    }

    /** What browsers send for a file field with no file chosen. */
    private static boolean leftEmpty(Part part) {
        return part.getSize() == 0 && (part.getSubmittedFileName() == null || part.getSubmittedFileName().isEmpty());
    }
}
