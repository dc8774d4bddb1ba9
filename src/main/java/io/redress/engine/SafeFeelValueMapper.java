package io.redress.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.redress.complaint.ComplaintView;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.camunda.spin.json.SpinJsonNode;

/**
 * Exposes only plain values of variables to FEEL. By default FEEL opens any object, and an expression could call its methods and, through its
 * class, all of Java. A view of a complaint never changes, so it is converted once and not for every cell that refers to it.
 */
class SafeFeelValueMapper extends CompositeValueMapper {

    private final transient Cache<ComplaintView, Val> complaints = Caffeine.newBuilder().weakKeys().build();

    SafeFeelValueMapper(CompositeValueMapper values) {
        super(values.customMappers());
    }

    @Override
    public Val toVal(Object value) {
        if (value instanceof ComplaintView complaint) {
            return complaints.get(complaint, super::toVal);
        }
        if (!plain(value)) {
            throw new IllegalArgumentException("a value of the kind " + value.getClass().getSimpleName() + " cannot be read in an expression");
        }
        return super.toVal(value);
    }

    private static boolean plain(Object value) {
        return value == null || value instanceof Val || value instanceof CharSequence || value instanceof Number || value instanceof Boolean
                || value instanceof Temporal || value instanceof TemporalAmount || value instanceof Date || value instanceof Enum<?>
                || value instanceof Map<?, ?> || value instanceof Collection<?> || value instanceof SpinJsonNode || isIntermediate(value);
    }

    /** Intermediate values that FEEL creates: Scala numbers, lists and maps, and times with a zone. */
    private static boolean isIntermediate(Object value) {
        var name = value.getClass().getName();
        return name.startsWith("camundajar.impl.scala.") || name.equals("org.camunda.feel.syntaxtree.ZonedTime");
    }
}
