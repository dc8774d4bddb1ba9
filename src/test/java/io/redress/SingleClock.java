package io.redress;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.joda.time.DateTimeUtils;

/** Architecture rule: the time is read from one clock, which can be set. */
final class SingleClock {

    private static final Set<String> OLD_DATES = Set.of(Date.class.getName(), GregorianCalendar.class.getName());
    private static final Set<String> CLOCK_OF_THE_ENGINE = Set.of(ClockUtil.class.getName(), DateTimeUtils.class.getName());

    private SingleClock() {}

    /** @param allowed the classes that implement or set that clock */
    static ArchRule is(String... allowed) {
        return noClasses().that(DescribedPredicate.describe("are not " + List.of(allowed), type -> isOther(type.getName(), allowed))).should().accessTargetWhere(DescribedPredicate.describe(
                "reads or sets another clock", SingleClock::isAnother))
                .because("deadlines are tested by moving the one clock, and every time must move with it; durations are measured by System.nanoTime");
    }

    private static boolean isOther(String type, String... allowed) {
        return Stream.of(allowed).noneMatch(name -> type.equals(name) || type.startsWith(name + "$"));
    }

    private static boolean isAnother(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target && isAnother(target.getOwner().getName(), target.getName(), target);
    }

    private static boolean isAnother(String type, String method, CodeUnitAccessTarget target) {
        return type.startsWith("java.time.") && method.equals("now") && target.getRawParameterTypes().stream().noneMatch(of -> of.isEquivalentTo(Clock.class))
                || type.equals(Clock.class.getName()) && (method.startsWith("system") || method.startsWith("tick"))
                || type.equals(System.class.getName()) && method.equals("currentTimeMillis")
                || type.equals(Calendar.class.getName()) && method.equals("getInstance")
                || OLD_DATES.contains(type) && method.equals("<init>") && target.getRawParameterTypes().isEmpty()
                || CLOCK_OF_THE_ENGINE.contains(type) && (method.startsWith("set") || method.startsWith("reset") || method.equals("offset"));
    }
}
