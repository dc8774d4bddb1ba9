package io.redress.procedure.verbs;

import io.redress.engine.DecisionTrace;
import io.redress.procedure.Variables;
import io.redress.resolution.Conversion;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Reads from a decision at what rate, and of which day, its tables converted what a plan is worth. */
@Component
class ApprovalConversion {

    Conversion of(DecisionTrace decided) {
        var date = decided.output(Variables.RATE_DATE);
        return new Conversion(number(decided.output(Variables.VALUE_IN_CNY)), number(decided.output(Variables.RATE_TO_CNY)),
                date == null ? null : date.toString());
    }

    private static BigDecimal number(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }
}
