package io.redress.procedure.verbs;

import io.redress.complaint.Reference;
import io.redress.remedy.GrantRemedy;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyRefusedException;
import io.redress.resolution.Plan;
import io.redress.resolution.PlanRecord;
import io.redress.resolution.Plans;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a step has to grant: what the latest plan says, never what variables say. */
@Component
class PlannedRemedies {

    private final Plans plans;
    private final MessageSource messages;

    PlannedRemedies(Plans plans, MessageSource messages) {
        this.plans = plans;
        this.messages = messages;
    }

    /** @throws RemedyRefusedException if no signed plan grants a remedy of this kind; a new plan resolves it */
    GrantRemedy grant(Reference reference, String provision, RemedyKind kind) {
        var plan = plans.latest(reference).filter(PlanRecord::isSigned).map(PlanRecord::plan).orElseThrow(() -> refused("unsigned", reference, kind));
        return order(plan, provision, kind);
    }

    private GrantRemedy order(Plan plan, String provision, RemedyKind kind) {
        var remedy = plan.remedy(kind).orElseThrow(() -> refused("notPlanned", plan.reference(), kind));
        try {
            return new GrantRemedy(provision, plan.reference(), plan.version(), kind, remedy.code(), remedy.money());
        } catch (IllegalArgumentException e) {
            throw refused("nothing", plan.reference(), kind);
        }
    }

    private RemedyRefusedException refused(String reason, Reference reference, RemedyKind kind) {
        return new RemedyRefusedException(messages.getMessage("resolution." + reason, new Object[] {reference, kind.name()}, LocaleContextHolder.getLocale()));
    }
}
