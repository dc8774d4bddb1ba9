package io.redress.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.web.servlet.MultipartProperties;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Uploads are refused before any controller is chosen, so this advice sees them all and answers those to the API. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadProblems {

    private final ProblemDocuments documents;
    private final Wording wording;
    private final MultipartProperties limits;

    UploadProblems(ProblemDocuments documents, Wording wording, MultipartProperties limits) {
        this.documents = documents;
        this.wording = wording;
        this.limits = limits;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> upload(MultipartException e, HttpServletRequest request) {
        if (!request.getServletPath().startsWith("/api/")) {
            throw e;
        }
        var accepted = Wording.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        LocaleContextHolder.setLocale(Optional.ofNullable(accepted).orElse(Locale.ENGLISH));
        return documents.answer(e instanceof MaxUploadSizeExceededException ? tooLarge() : unreadable());
    }

    private Refusal tooLarge() {
        Object[] sizes = {limits.getMaxFileSize().toMegabytes(), limits.getMaxRequestSize().toMegabytes()};
        var error = new FieldProblem("attachments", wording.of("problem.upload-too-large", sizes));
        return new Refusal(HttpStatus.PAYLOAD_TOO_LARGE, List.of(error), "problem.upload-too-large", sizes);
    }

    private static Refusal unreadable() {
        return new Refusal(HttpStatus.BAD_REQUEST, "problem.multipart", SubmissionReader.MOST_PARTS - 1);
    }
}
