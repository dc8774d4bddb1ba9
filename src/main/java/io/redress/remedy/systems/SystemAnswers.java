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
 * Understands the answers of one connected system. A refusal and a "never arrived" count only with problem details: an error page
 * of a proxy or a wrong address must not be taken for the system's word on money.
 */
class SystemAnswers {

    /** What may pass by itself, or is a matter of the connection and not of the remedy: sign-in, address, time, too many calls. */
    private static final Set<Integer> NOT_ABOUT_THE_REMEDY = Set.of(401, 403, 405, 407, 408, 421, 425, 429);

    /** The engine keeps the reason in a variable of at most 4,000 characters. */
    private static final int LONGEST = 1_000;

    private final ObjectMapper json;
    private final Contract contract;

    SystemAnswers(ObjectMapper json, Contract contract) {
        this.json = json;
        this.contract = contract;
    }

    /** The system's number of what it did, or one of the exceptions that say why there is none. */
    String number(ClientHttpResponse response, Function<String, RuntimeException> refusal) throws IOException {
        var status = response.getStatusCode();
        if (refuses(status) && hasProblemDetails(response)) {
            throw refusal.apply(problem(response));
        }
        if (!status.is2xxSuccessful()) {
            throw new SystemFailed(advice(status));
        }
        var number = body(response).path("id").asText(null);
        if (!StringUtils.hasText(number)) {
            throw new SystemFailed("The system for %s answered %s without an id".formatted(contract.collection(), status));
        }
        return number;
    }

    /** An order, an account or an amount that the system does not take: only a person can settle that. */
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
        return StringUtils.truncate(problem.path("detail").asText(title), LONGEST);
    }

    private JsonNode body(ClientHttpResponse response) throws IOException {
        try {
            return json.readTree(response.getBody());
        } catch (JsonProcessingException e) {
            throw new SystemFailed("The system for %s answered %s with something that is no JSON"
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
