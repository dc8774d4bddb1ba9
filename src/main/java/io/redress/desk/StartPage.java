package io.redress.desk;

import io.redress.identity.Groups;
import io.redress.layout.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: staff go on to their case files, others learn what this is and where to sign in. */
@Controller
class StartPage {

    @GetMapping("/")
    String start() {
        return Groups.mayReadPersonalData(Reader.current().groups()) ? "redirect:/desk/complaints" : "desk/start";
    }
}
