package io.redress.desk;

import io.redress.identity.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: staff go on to their case files, others learn what this is and where to sign in. */
@Controller
class StartPage {

    @GetMapping("/")
    String start() {
        return CurrentUser.get().filter(CurrentUser::mayReadPersonalData).isPresent() ? "redirect:/desk/complaints" : "desk/start";
    }
}
