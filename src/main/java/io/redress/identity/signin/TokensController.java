package io.redress.identity.signin;

import io.redress.identity.CurrentUser;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Manages the caller's own API tokens: create (the secret is shown only once), list and delete. */
@RestController
@RequestMapping("/api/tokens")
class TokensController {

    record Order(@NotBlank @Size(max = 100) String name, @Min(1) @Max(366) Integer days) {}

    record Created(ApiTokens.ApiToken about, String token) {}

    private static final int DEFAULT_DAYS = 90;

    private final ApiTokens tokens;

    TokensController(ApiTokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Created create(@Valid @RequestBody Order order) {
        var days = order.days() == null ? DEFAULT_DAYS : order.days();
        var created = tokens.create(CurrentUser.required().id(), order.name(), Duration.ofDays(days));
        return new Created(created.about(), created.secret());
    }

    @GetMapping
    List<ApiTokens.ApiToken> mine() {
        return tokens.of(CurrentUser.required().id());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        if (!tokens.delete(CurrentUser.required().id(), id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
