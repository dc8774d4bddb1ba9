package io.redress.engine;

import io.redress.complaint.ComplaintView;
import io.redress.complaint.ComplaintViews;
import io.redress.complaint.Reference;
import io.redress.identity.Groups;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Reads a case file for whoever asks the engine: people without the right to personal data get it masked, the procedure itself never. */
class CaseFileReader {

    private final ComplaintViews views;

    CaseFileReader(ComplaintViews views) {
        this.views = views;
    }

    ComplaintView read(Reference reference) {
        return askedByTheProcedure() || mayReadPersonalData() ? views.full(reference) : views.masked(reference);
    }

    private static boolean askedByTheProcedure() {
        return Context.getCommandContext() == null || Context.getCoreExecutionContext() != null;
    }

    private static boolean mayReadPersonalData() {
        Authentication reader = Context.getCommandContext().getAuthentication();
        return reader == null || Groups.mayReadPersonalData(Optional.ofNullable(reader.getGroupIds()).orElse(List.of()));
    }
}
