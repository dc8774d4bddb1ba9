package io.redress.intake;

import io.redress.shared.ProblemDocument;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;

/** The answers of the API to requests that it refuses. */
@Component
class ProblemDocuments {

    private static final String TRY_AGAIN_SECONDS = "5";

    private final ApiMessages messages;

    ProblemDocuments(ApiMessages messages) {
        this.messages = messages;
    }

    ProblemDetail of(ApiException refusal, Locale language) {
        var detail = messages.in(language, refusal.getMessage(), refusal.details());
        return ProblemDocument.of(refusal.status(), detail, refusal.errors());
    }

    ResponseEntity<ProblemDetail> answer(ApiException refusal) {
        var answer = ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (refusal.status() == HttpStatus.UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Redress\", charset=\"UTF-8\"");
        }
        if (refusal.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, TRY_AGAIN_SECONDS);
        }
        return answer.body(of(refusal, LocaleContextHolder.getLocale()));
    }

    /** For errors that Spring itself detected in a request. */
    ResponseEntity<ProblemDetail> answer(ErrorResponse known) {
        return ResponseEntity.status(known.getStatusCode())
                .headers(known.getHeaders())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDocument.withErrors(known.getBody(), List.of()));
    }
}
