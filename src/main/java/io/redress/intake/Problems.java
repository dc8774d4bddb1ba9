package io.redress.intake;

import io.redress.complaint.AttachmentRefused;
import io.redress.complaint.NoSuchComplaint;
import io.redress.procedure.ProcedureBusy;
import io.redress.procedure.ProcedureEnded;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns what went wrong behind the door into problem documents that tell the caller what to do, and nobody anything else. */
@RestControllerAdvice(assignableTypes = {FilingApi.class, CaseFileApi.class, ConversationApi.class, CorrectionApi.class, AttachmentApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemDocuments documents;
    private final Wording wording;
    private final MultipartProperties uploads;

    Problems(ProblemDocuments documents, Wording wording, MultipartProperties uploads) {
        this.documents = documents;
        this.wording = wording;
        this.uploads = uploads;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return documents.answer(refusal);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException e) {
        return refused(Refusal.invalid(Violations.of(e)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> attachment(AttachmentRefused e) {
        var error = new FieldProblem("attachments", wording.of("attachment." + e.reason(), e.name(), e.detail()));
        return refused(new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, List.of(error), "problem.attachment"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e) {
        if (isOfAHeader(e)) {
            var error = new FieldProblem("attachments", wording.of("problem.part-header"));
            return refused(new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, List.of(error), "problem.part-header"));
        }
        Object[] sizes = {uploads.getMaxFileSize().toMegabytes(), uploads.getMaxRequestSize().toMegabytes()};
        var error = new FieldProblem("attachments", wording.of("problem.upload-too-large", sizes));
        return refused(new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, List.of(error), "problem.upload-too-large", sizes));
    }

    /** The server counts the header of a part, which holds the name of the document, as well as its content. */
    private static boolean isOfAHeader(MultipartException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage()).contains("Header");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException e) {
        return refused(new Refusal(HttpStatus.BAD_REQUEST, "problem.multipart", SubmissionReader.MOST_ATTACHMENTS));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(NoSuchComplaint e) {
        return refused(Refusal.notFound());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ended(ProcedureEnded e) {
        return refused(new Refusal(HttpStatus.CONFLICT, "problem.ended"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ProcedureBusy e) {
        return refused(new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "problem.busy"));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class, TransientDataAccessException.class})
    ResponseEntity<ProblemDetail> unavailable(Exception e) {
        LOG.error("The case files cannot be reached", e);
        return refused(new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "problem.unavailable"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> interrupted(IOException e) {
        LOG.debug("A request ended early", e);
        return refused(new Refusal(HttpStatus.BAD_REQUEST, "problem.interrupted"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception e) {
        if (e instanceof ErrorResponse known) {
            return documents.answer(known);
        }
        LOG.error("A request to the API failed", e);
        return refused(new Refusal(HttpStatus.INTERNAL_SERVER_ERROR, "problem.failed"));
    }
}
