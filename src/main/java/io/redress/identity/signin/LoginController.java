package io.redress.identity.signin;

import io.redress.identity.DemoUser;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the login form. */
@Controller
class LoginController {

    private final List<DemoUser> demoUsers;

    LoginController(@Value("${redress.embedded.active:false}") boolean embedded) {
        this.demoUsers = embedded ? DemoUser.ALL : List.of();
    }

    @GetMapping("/login")
    String form(@RequestParam Optional<String> error, @RequestParam Optional<String> out,
            @RequestParam(defaultValue = "") String wait, Model model) {
        model.addAttribute("demoUsers", demoUsers);
        model.addAttribute("signedOut", out.isPresent());
        model.addAttribute("refused", error.isPresent());
        model.addAttribute("lockedSeconds", wait.matches("\\d{1,4}") ? Integer.parseInt(wait) : 0);
        return "identity/login";
    }
}
