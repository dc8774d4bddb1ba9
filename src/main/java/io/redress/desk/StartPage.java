package io.redress.desk;

import io.redress.identity.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: staff are redirected to the case files, others see what this site is and where to sign in. */
@Controller
class StartPage {

    @GetMapping("/")
    String start() {
        return CurrentUser.get().filter(CurrentUser::mayReadPersonalData).isPresent() ? "redirect:/desk/complaints" : "desk/start";
    }
}
