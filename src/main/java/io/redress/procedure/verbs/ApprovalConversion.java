package io.redress.procedure.verbs;

import io.redress.engine.DecisionTrace;
import io.redress.procedure.ProcessVariables;
import io.redress.resolution.Conversion;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Reads from a decision at which rate, and of which day, its tables converted the value of a plan. */
@Component
class ApprovalConversion {

    Conversion of(DecisionTrace decided) {
        var date = decided.output(ProcessVariables.RATE_DATE);
        return new Conversion(number(decided.output(ProcessVariables.VALUE_IN_CNY)), number(decided.output(ProcessVariables.RATE_TO_CNY)),
                date == null ? null : date.toString());
    }

    private static BigDecimal number(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()) : null;
    }
}
