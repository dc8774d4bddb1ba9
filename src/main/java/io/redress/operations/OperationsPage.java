package io.redress.operations;

import io.redress.correspondence.Letter;
import io.redress.correspondence.Letters;
import io.redress.identity.CurrentUser;
import io.redress.procedure.EngineWatch;
import io.redress.procedure.StuckSteps;
import io.redress.procedure.WaitingStarts;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What failed and waits for another try: letters, steps of processes, incidents; each can be tried again from here. */
@Controller
class OperationsPage {

    static final int MOST = 200;

    private static final String ADDRESS = "/desk/operations";

    private final Letters letters;
    private final StuckSteps stuck;
    private final EngineWatch engine;
    private final WaitingStarts starts;

    OperationsPage(Letters letters, StuckSteps stuck, EngineWatch engine, WaitingStarts starts) {
        this.letters = letters;
        this.stuck = stuck;
        this.engine = engine;
        this.starts = starts;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        var steps = stuck.first(MOST);
        var failedLetters = failedLetters();
        Set<UUID> shown = failedLetters.stream().filter(line -> line.step() != null).map(FailedLetter::id).collect(Collectors.toSet());
        model.addAttribute("letters", failedLetters);
        model.addAttribute("steps", steps.stream().filter(step -> !shown.contains(step.letter())).toList());
        model.addAttribute("figures", engine.figures());
        model.addAttribute("starts", starts.backlog());
        model.addAttribute("backlog", letters.backlog());
        model.addAttribute("most", MOST);
        return "operations/operations";
    }

    private List<FailedLetter> failedLetters() {
        var failed = letters.failed().stream().limit(MOST).toList();
        var references = failed.stream().map(Letter::reference).collect(Collectors.toSet());
        var deliveries = stuck.deliveries(references);
        var toPost = stuck.toPost(references);
        return failed.stream().map(letter -> FailedLetter.of(letter, deliveries.get(letter.id()), toPost.contains(letter.id()))).toList();
    }

    @PostMapping(ADDRESS + "/{job}/again")
    String again(@PathVariable String job, RedirectAttributes told) {
        told.addFlashAttribute("done", stuck.again(job, CurrentUser.required().id()) ? "operations.again.done" : "operations.again.gone");
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/again")
    String againAll(RedirectAttributes told) {
        told.addFlashAttribute("done", "operations.again.all");
        told.addFlashAttribute("count", stuck.againAll(CurrentUser.required().id()));
        return "redirect:" + ADDRESS;
    }
}
