package io.redress.operations;

import io.redress.correspondence.Letter;
import io.redress.correspondence.Letters;
import io.redress.engine.EngineMetrics;
import io.redress.identity.CurrentUser;
import io.redress.procedure.FailedSteps;
import io.redress.procedure.PendingStarts;
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

/** Lists failures awaiting a retry (letters, process steps, incidents) and lets operators retry each. */
@Controller
class OperationsPage {

    static final int MOST = 200;

    private static final String ADDRESS = "/desk/operations";

    private final Letters letters;
    private final FailedSteps failedSteps;
    private final EngineMetrics engine;
    private final PendingStarts starts;

    OperationsPage(Letters letters, FailedSteps failedSteps, EngineMetrics engine, PendingStarts starts) {
        this.letters = letters;
        this.failedSteps = failedSteps;
        this.engine = engine;
        this.starts = starts;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        var steps = failedSteps.first(MOST);
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
        var deliveries = failedSteps.deliveries(references);
        var toPost = failedSteps.toPost(references);
        return failed.stream().map(letter -> FailedLetter.of(letter, deliveries.get(letter.id()), toPost.contains(letter.id()))).toList();
    }

    @PostMapping(ADDRESS + "/{job}/again")
    String again(@PathVariable String job, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", failedSteps.again(job, CurrentUser.required().id()) ? "operations.again.done" : "operations.again.gone");
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/again")
    String againAll(RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "operations.again.all");
        redirect.addFlashAttribute("count", failedSteps.againAll(CurrentUser.required().id()));
        return "redirect:" + ADDRESS;
    }
}
