package io.redress.intake;

import io.redress.complaint.AttachmentRefusedException;
import io.redress.complaint.AttachmentRules;
import io.redress.complaint.ComplaintNotFoundException;
import io.redress.procedure.ProcedureBusyException;
import io.redress.procedure.ProcedureEndedException;
import io.redress.shared.FieldProblem;
import jakarta.servlet.MultipartConfigElement;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns API exceptions into problem documents that tell the caller what to do and disclose nothing else. */
@RestControllerAdvice(assignableTypes = {FilingApi.class, CaseFileApi.class, ConversationApi.class, CorrectionApi.class, AttachmentApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionHandler.class);

    private final ProblemDocuments documents;
    private final ApiMessages messages;
    private final MultipartConfigElement uploads;
    private final AttachmentRules rules;

    ApiExceptionHandler(ProblemDocuments documents, ApiMessages messages, MultipartConfigElement uploads, AttachmentRules rules) {
        this.documents = documents;
        this.messages = messages;
        this.uploads = uploads;
        this.rules = rules;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApiException refusal) {
        return documents.answer(refusal);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(ConstraintViolationException e) {
        return refused(ApiException.invalid(Violations.of(e)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> attachment(AttachmentRefusedException e) {
        var error = new FieldProblem("attachments", messages.of("attachment." + e.reason(), e.name(), e.detail()));
        return refused(new ApiException(HttpStatus.UNPROCESSABLE_ENTITY, List.of(error), "problem.attachment"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e) {
        if (isOfAHeader(e)) {
            var error = new FieldProblem("attachments", messages.of("problem.part-header"));
            return refused(new ApiException(HttpStatus.UNPROCESSABLE_ENTITY, List.of(error), "problem.part-header"));
        }
        Object[] sizes = {rules.maxSize().toMegabytes(), DataSize.ofBytes(uploads.getMaxRequestSize()).toMegabytes()};
        var error = new FieldProblem("attachments", messages.of("problem.upload-too-large", sizes));
        return refused(new ApiException(HttpStatus.PAYLOAD_TOO_LARGE, List.of(error), "problem.upload-too-large", sizes));
    }

    /** The server's limit covers the headers of a part, which hold the document's name, as well as its content. */
    private static boolean isOfAHeader(MultipartException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage()).contains("Header");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MultipartException e) {
        return refused(new ApiException(HttpStatus.BAD_REQUEST, "problem.multipart", rules.maxCount()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(ComplaintNotFoundException e) {
        return refused(ApiException.notFound());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ended(ProcedureEndedException e) {
        return refused(new ApiException(HttpStatus.CONFLICT, "problem.ended"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(ProcedureBusyException e) {
        return refused(new ApiException(HttpStatus.SERVICE_UNAVAILABLE, "problem.busy"));
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class, TransientDataAccessException.class})
    ResponseEntity<ProblemDetail> unavailable(Exception e) {
        LOG.error("The case files cannot be reached", e);
        return refused(new ApiException(HttpStatus.SERVICE_UNAVAILABLE, "problem.unavailable"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> interrupted(IOException e) {
        LOG.debug("A request ended early", e);
        return refused(new ApiException(HttpStatus.BAD_REQUEST, "problem.interrupted"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> failed(Exception e) {
        if (e instanceof ErrorResponse known) {
            return documents.answer(known);
        }
        LOG.error("A request to the API failed", e);
        return refused(new ApiException(HttpStatus.INTERNAL_SERVER_ERROR, "problem.failed"));
    }
}
