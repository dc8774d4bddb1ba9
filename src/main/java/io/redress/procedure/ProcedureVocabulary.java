package io.redress.procedure;

import io.redress.complaint.CaseFileNames;
import io.redress.complaint.Status;
import io.redress.correspondence.LetterNames;
import io.redress.identity.Groups;
import io.redress.models.ModelVocabulary;
import io.redress.remedy.RemedyKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Collects the names that models may use from the classes that define them. */
@Component
public class ProcedureVocabulary implements ModelVocabulary {

    private static final Set<String> ERRORS = Set.of(BpmnErrorCodes.REMEDY_REFUSED, BpmnErrorCodes.LETTER_UNDELIVERABLE);
    /** Set by the application or a table; a form that asked for them would let its user decide. */
    private static final Set<String> DECIDED = Set.of(ProcessVariables.COMPLAINT, ProcessVariables.REFERENCE, ProcessVariables.TRIAGE, ProcessVariables.APPROVAL_LEVELS,
            ProcessVariables.APPROVAL_LEVEL, ProcessVariables.RATE_TO_CNY, ProcessVariables.RATE_DATE, ProcessVariables.VALUE_IN_CNY, ProcessVariables.ACKNOWLEDGE_HOURS,
            ProcessVariables.RESPOND_HOURS, ProcessVariables.RESOLVE_HOURS, ProcessVariables.LETTER, ProcessVariables.LETTER_ID, ProcessVariables.LETTER_NAME, ProcessVariables.LETTER_TITLE,
            ProcessVariables.LETTER_CHANNEL, ProcessVariables.REMEDY);

    private final LetterNames letters;

    public ProcedureVocabulary(LetterNames letters) {
        this.letters = letters;
    }

    @Override
    public Set<String> groups() {
        return Stream.concat(Groups.WORKING.stream(), Stream.of(Groups.ANALYSTS, Groups.AUDITORS)).collect(Collectors.toSet());
    }

    @Override
    public Set<String> statuses() {
        return Arrays.stream(Status.values()).map(Status::name).collect(Collectors.toSet());
    }

    @Override
    public Set<String> letters() {
        return letters.all();
    }

    @Override
    public Set<String> remedies() {
        return Arrays.stream(RemedyKind.values()).map(RemedyKind::name).collect(Collectors.toSet());
    }

    @Override
    public Set<String> messages() {
        return Set.of(Withdrawal.MESSAGE);
    }

    @Override
    public Set<String> errors() {
        return ERRORS;
    }

    @Override
    public Set<String> variables() {
        return ProcessVariables.ALL;
    }

    @Override
    public Set<String> decided() {
        return DECIDED;
    }

    @Override
    public Set<String> words() {
        return TextFields.ALL;
    }

    @Override
    public Set<String> caseFile() {
        return CaseFileNames.ALL;
    }

    @Override
    public Set<String> typed() {
        return CaseFileNames.TYPED;
    }
}
