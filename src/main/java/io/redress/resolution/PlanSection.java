package io.redress.resolution;

import io.redress.complaint.CaseFileSection;
import io.redress.complaint.Reference;
import io.redress.complaint.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code complaint.plan}: the latest version, for forms, gateways and letters. */
@Component
class PlanSection implements CaseFileSection {

    private static final Set<Status> BEFORE_ANY_PLAN = EnumSet.of(Status.RECEIVED, Status.VERIFYING);

    private final Plans plans;

    PlanSection(Plans plans) {
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public Class<PlanFacts> type() {
        return PlanFacts.class;
    }

    @Override
    public boolean isKnownIn(Status status) {
        return !BEFORE_ANY_PLAN.contains(status);
    }

    @Override
    public Optional<PlanFacts> of(Reference reference) {
        return plans.latest(reference).map(PlanFacts::of);
    }
}
