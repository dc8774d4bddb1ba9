package io.redress.engine;

import io.redress.complaint.ComplaintView;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Reference;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Reads a case file on behalf of callers of the engine: those without access to personal data get it masked, the procedure itself never does.
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
        return Context.getCommandContext() == null || Context.getCoreExecutionContext() != null;
    }

    private boolean mayReadPersonalData() {
        Authentication authentication = Context.getCommandContext().getAuthentication();
        return authentication == null || access.mayRead(Optional.ofNullable(authentication.getGroupIds()).orElse(List.of()));
    }
}
