package io.redress.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.redress.identity.ClientAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Rate limiter for anonymous requests, per client address; applied before any of the body is read. */
class RateLimitFilter extends OncePerRequestFilter {

    private final IntakeSettings.RateLimit limit;
    private final ProblemDocuments documents;
    private final ObjectMapper json;
    private final Cache<String, Bucket> buckets;

    RateLimitFilter(IntakeSettings.RateLimit limit, ProblemDocuments documents, ObjectMapper json) {
        this.limit = limit;
        this.documents = documents;
        this.json = json;
        this.buckets = Caffeine.newBuilder().maximumSize(limit.clients()).expireAfterAccess(limit.period()).build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !Caller.current().anonymous();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        var probe = buckets.get(ClientAddress.of(request.getRemoteAddr()), client -> bucket()).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
        }
    }

    private Bucket bucket() {
        return Bucket.builder().addLimit(rule -> rule.capacity(limit.requests()).refillGreedy(limit.requests(), limit.period())).build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        var language = Optional.ofNullable(ApiMessages.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))).orElse(Locale.ENGLISH);
        var problem = documents.of(new ApiException(HttpStatus.TOO_MANY_REQUESTS, "problem.too-many", seconds), language);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
