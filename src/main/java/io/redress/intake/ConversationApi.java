package io.redress.intake;

import io.redress.procedure.ComplaintProcedure;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Messages, withdrawals and ratings after filing, from the complainant or from staff on their behalf; described in docs/api.md. */
@RestController
@RequestMapping(path = "/api/complaints/{reference}", consumes = MediaType.APPLICATION_JSON_VALUE)
class ConversationApi {

    private final CaseFileAccess access;
    private final StatementReader statements;
    private final ComplaintProcedure procedure;
    private final Ratings ratings;

    ConversationApi(CaseFileAccess access, StatementReader statements, ComplaintProcedure procedure, Ratings ratings) {
        this.access = access;
        this.statements = statements;
        this.procedure = procedure;
        this.ratings = ratings;
    }

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    void say(@PathVariable String reference, HttpServletRequest request) throws IOException {
        var visit = access.toWrite(reference, Caller.current(), TrackingTokenResolver.of(request));
        procedure.hear(visit.reference(), statements.message(request).text(), visit.actor());
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String reference, HttpServletRequest request) throws IOException {
        var visit = access.toWrite(reference, Caller.current(), TrackingTokenResolver.of(request));
        procedure.withdraw(visit.reference(), statements.withdrawal(request).reason(), visit.actor());
    }

    @PostMapping("/rating")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rate(@PathVariable String reference, HttpServletRequest request) throws IOException {
        var visit = access.owner(reference, Caller.current(), TrackingTokenResolver.of(request));
        ratings.give(visit, statements.rating(request));
    }
}
