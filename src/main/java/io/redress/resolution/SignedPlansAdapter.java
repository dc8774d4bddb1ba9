package io.redress.resolution;

import io.redress.remedy.GrantRemedy;
import io.redress.remedy.SignedPlans;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Checks for the ledger whether a signed plan grants a remedy; only the latest version counts. */
@Component
class SignedPlansAdapter implements SignedPlans {

    private final Plans plans;

    SignedPlansAdapter(Plans plans) {
        this.plans = plans;
    }

    @Override
    public boolean grant(GrantRemedy order) {
        return plans.latest(order.reference())
                .filter(file -> file.plan().version() == order.plan() && file.isSigned())
                .flatMap(file -> file.plan().remedy(order.kind()))
                .filter(remedy -> remedy.code().equals(order.code()) && Objects.equals(remedy.money(), order.money()))
                .isPresent();
    }
}
