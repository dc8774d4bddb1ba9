package io.redress.identity.signin;

import io.redress.embedded.OnEmbeddedMode;
import io.redress.identity.DemoUser;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form. */
@Controller
class LoginController {

    private final Clock clock;
    private final List<DemoUser> demoUsers;

    LoginController(Clock clock, Environment environment) {
        this.clock = clock;
        this.demoUsers = OnEmbeddedMode.in(environment) ? DemoUser.ALL : List.of();
    }

    @GetMapping("/login")
    String form(@RequestParam Optional<String> error, @RequestParam Optional<String> out, HttpSession session, Model model) {
        model.addAttribute("demoUsers", demoUsers);
        model.addAttribute("signedOut", out.isPresent());
        model.addAttribute("refused", error.isPresent());
        model.addAttribute("lockedSeconds", error.isPresent() ? secondsLocked((String) session.getAttribute(AfterRefusal.REFUSAL)) : 0);
        return "identity/login";
    }

    private long secondsLocked(String until) {
        return StringUtils.hasText(until) ? Math.max(0, Duration.between(clock.instant(), Instant.parse(until)).toSeconds() + 1) : 0;
    }
}
