package io.redress.engine;

import io.redress.complaint.ComplaintView;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Reference;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Reads a case file for the engine's variable: masked, unless a step of a process reads it or the current user may read personal data. Other code
 * that needs all of it asks for {@link ComplaintViews#unmasked}.
 */
class CaseFileReader {

    private final ComplaintViews views;
    private final PersonalDataAccess access;

    CaseFileReader(ComplaintViews views, PersonalDataAccess access) {
        this.views = views;
        this.access = access;
    }

    ComplaintView read(Reference reference) {
        return isCalledByProcess() || mayReadPersonalData() ? views.unmasked(reference) : views.masked(reference);
    }

    private static boolean isCalledByProcess() {
        return Context.getCommandContext() != null && Context.getCoreExecutionContext() != null;
    }

    private boolean mayReadPersonalData() {
        var authentication = Context.getCommandContext() == null ? null : Context.getCommandContext().getAuthentication();
        return authentication != null && access.mayRead(Optional.ofNullable(authentication.getGroupIds()).orElse(List.of()));
    }
}
