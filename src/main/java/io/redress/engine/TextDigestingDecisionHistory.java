package io.redress.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInputInstanceEntity;
import org.camunda.bpm.engine.impl.history.producer.DefaultDmnHistoryEventProducer;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Records which text a decision saw by its digest: codes, units, dates and numbers are kept as they are, any other text (a narrative, a
 * name) becomes {@code sha256:…}. A replay reads the text from the case file, and the digest proves that it is the same.
 */
class TextDigestingDecisionHistory extends DefaultDmnHistoryEventProducer {

    private static final Pattern CODE = Pattern.compile(
            "[A-Z][A-Z0-9_]*|zh-CN|en|(unit-)?(quality|logistics|service|technical|finance|legal)|supervisors|managers|executives|[0-9TZ:.+-]*");

    /** Whatever of these an input looks at may be personal, even where it looks like a code. */
    private static final Pattern PERSONAL = Pattern.compile("\\b(narrative|demand|complainant)\\b");

    @Override
    protected List<HistoricDecisionInputInstance> createHistoricDecisionInputInstances(
            DmnDecisionTableEvaluationEvent event, String rootProcessInstanceId, Date removalTime) {
        var inputs = super.createHistoricDecisionInputInstances(event, rootProcessInstanceId, removalTime);
        var personal = personalInputs((DmnDecisionTableImpl) event.getDecisionTable().getDecisionLogic());
        inputs.forEach(input -> digest((HistoricDecisionInputInstanceEntity) input, personal.contains(input.getClauseId())));
        return inputs;
    }

    private static Set<String> personalInputs(DmnDecisionTableImpl table) {
        return table.getInputs().stream()
                .filter(input -> PERSONAL.matcher(String.valueOf(input.getExpression().getExpression())).find())
                .map(DmnDecisionTableInputImpl::getId)
                .collect(Collectors.toSet());
    }

    private static void digest(HistoricDecisionInputInstanceEntity input, boolean personal) {
        if (input.getValue() instanceof String text && (personal || !CODE.matcher(text).matches())) {
            input.setValue(Variables.stringValue("sha256:" + sha256(text)));
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
