package io.redress.remedy.systems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.StringUtils;

/**
 * Interprets the responses of one connected system. A refusal and a "never arrived" count only with problem details: an error page
 * of a proxy or a wrong URL must not be mistaken for a decision about money.
 */
class SystemResponseReader {

    /** Statuses that may be temporary or concern the connection, not the remedy: authentication, URL, timeouts, rate limits. */
    private static final Set<Integer> NOT_ABOUT_THE_REMEDY = Set.of(401, 403, 405, 407, 408, 421, 425, 429);

    /** The engine stores the reason in a variable of at most 4,000 characters. */
    private static final int MAX_LENGTH = 1_000;

    private final ObjectMapper json;
    private final SystemPaths contract;

    SystemResponseReader(ObjectMapper json, SystemPaths contract) {
        this.json = json;
        this.contract = contract;
    }

    /** The system's number of the grant or reversal; throws an exception that says why if there is none. */
    String number(ClientHttpResponse response, Function<String, RuntimeException> refusal) throws IOException {
        var status = response.getStatusCode();
        if (refuses(status) && hasProblemDetails(response)) {
            throw refusal.apply(problem(response));
        }
        if (!status.is2xxSuccessful()) {
            throw new SystemCallException(advice(status));
        }
        var number = body(response).path("id").asText(null);
        if (!StringUtils.hasText(number)) {
            throw new SystemCallException("The system for %s answered %s without an id".formatted(contract.collection(), status));
        }
        return number;
    }

    /** The system does not accept an order, an account or an amount, which only a person can resolve. */
    private static boolean refuses(HttpStatusCode status) {
        return status.is4xxClientError() && !NOT_ABOUT_THE_REMEDY.contains(status.value());
    }

    boolean neverArrived(ClientHttpResponse response) throws IOException {
        return response.getStatusCode().value() == 404 && hasProblemDetails(response);
    }

    private static boolean hasProblemDetails(ClientHttpResponse response) {
        return MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(response.getHeaders().getContentType());
    }

    private String problem(ClientHttpResponse response) throws IOException {
        var problem = body(response);
        var title = problem.path("title").asText("The system for " + contract.collection() + " refused");
        return StringUtils.truncate(problem.path("detail").asText(title), MAX_LENGTH);
    }

    private JsonNode body(ClientHttpResponse response) throws IOException {
        try {
            return json.readTree(response.getBody());
        } catch (JsonProcessingException e) {
            throw new SystemCallException("The system for %s answered %s with something that is no JSON"
                    .formatted(contract.collection(), response.getStatusCode()));
        }
    }

    private String advice(HttpStatusCode status) {
        var hint = switch (status.value()) {
            case 401, 403 -> "; it does not accept " + contract.setting("token");
            case 404, 405 -> "; is " + contract.setting("base-url") + " right?";
            default -> "";
        };
        return "The system for %s answered %s%s".formatted(contract.collection(), status, hint);
    }
}
