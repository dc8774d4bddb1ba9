package io.redress.shared;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Creates problem documents (RFC 9457); each has {@code errors}, possibly empty. */
public final class ProblemDocument {

    private ProblemDocument() {}

    public static ProblemDetail of(HttpStatusCode status, String detail, List<FieldProblem> errors) {
        return withErrors(ProblemDetail.forStatusAndDetail(status, detail), errors);
    }

    public static ProblemDetail withErrors(ProblemDetail problem, List<FieldProblem> errors) {
        problem.setProperty("errors", errors);
        return problem;
    }
}
