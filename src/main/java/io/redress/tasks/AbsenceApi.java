package io.redress.tasks;

import io.redress.complaint.Page;
import io.redress.identity.CurrentUser;
import io.redress.shared.FieldProblem;
import io.redress.shared.ProblemDocument;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Absences for programs, such as the HR department's calendar. */
@RestController
@RequestMapping("/api/absences")
class AbsenceApi {

    private static final int SIZE = 100;

    private final Absences absences;
    private final MessageSource messages;

    AbsenceApi(Absences absences, MessageSource messages) {
        this.absences = absences;
        this.messages = messages;
    }

    @GetMapping
    Page<Absence> list(@RequestParam(defaultValue = "0") int page) {
        return absences.page(CurrentUser.required(), Math.max(0, page), SIZE);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Absence enter(@RequestBody AbsenceRequest order) {
        return absences.enter(CurrentUser.required(), order);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id) {
        absences.cancel(CurrentUser.required(), id);
    }

    @ExceptionHandler
    ProblemDetail refused(AbsenceRefusedException refused) {
        var language = LocaleContextHolder.getLocale();
        var errors = refused.mistakes().stream().map(mistake -> new FieldProblem(mistake.field(),
                messages.getMessage("absence.mistake." + mistake.code(), mistake.arguments().toArray(), language))).toList();
        return ProblemDocument.of(refused.isForbidden() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_ENTITY,
                messages.getMessage("absence.refused", null, language), errors);
    }
}
