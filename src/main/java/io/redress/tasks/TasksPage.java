package io.redress.tasks;

import io.redress.complaint.Page;
import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import io.redress.identity.Supervision;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Page of the tasks that are unassigned or held by the groups which the user supervises; each task can be released or handed on from here. */
@Controller
class TasksPage {

    static final int SIZE = 25;

    private static final String ADDRESS = "/desk/tasks";
    private static final String HELD = "held";
    private static final String UNHELD = "unheld";

    private final TaskBoard board;
    private final Colleagues colleagues;
    private final HandOvers handOvers;
    private final Clock clock;

    TasksPage(TaskBoard board, Colleagues colleagues, HandOvers handOvers, Clock clock) {
        this.board = board;
        this.colleagues = colleagues;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    /**
     * @param candidates users it can be handed to; the four-eyes rule is checked only when it is handed on
     * @param late past its due date
     */
    record Line(HeldTask task, List<Colleague> candidates, boolean late) {}

    @GetMapping(ADDRESS)
    String show(@RequestParam(defaultValue = "") String held, @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "0") int page, Model model) {
        var reader = CurrentUser.required();
        var supervised = supervised(reader);
        var chosen = supervised.contains(group) ? Set.of(group) : reader.isAdministrator() ? null : supervised;
        var query = new BoardQuery(reader.id(), reader.groups(), chosen, held.equals(HELD) ? Boolean.TRUE : held.equals(UNHELD) ? Boolean.FALSE : null);
        model.addAttribute("found", lines(board.page(query, Math.max(0, page), SIZE)));
        model.addAttribute("held", held);
        model.addAttribute("group", group);
        model.addAttribute("groups", Groups.WORKING.stream().filter(supervised::contains).toList());
        return "tasks/tasks";
    }

    private static Set<String> supervised(CurrentUser reader) {
        return reader.isAdministrator() ? Set.copyOf(Groups.WORKING) : Supervision.of(reader.groups());
    }

    private Page<Line> lines(Page<HeldTask> found) {
        var members = colleagues.in(found.items().stream().flatMap(task -> task.groups().stream()).collect(Collectors.toSet()));
        var now = clock.instant();
        return new Page<>(found.items().stream().map(task -> new Line(task, candidates(task, members), task.due() != null && task.due().isBefore(now)))
                .toList(), found.page(), found.size(), found.more());
    }

    private static List<Colleague> candidates(HeldTask task, Map<String, List<Colleague>> members) {
        return task.groups().stream().map(group -> members.getOrDefault(group, List.of())).flatMap(Collection::stream)
                .filter(colleague -> !colleague.id().equals(task.holder())).distinct().toList();
    }

    @PostMapping(ADDRESS + "/{task}/release")
    String release(@PathVariable String task, @RequestParam(defaultValue = "") String holder, Model model, HttpServletResponse response,
            RedirectAttributes attributes) {
        return hand(task, holder, null, model, response, attributes);
    }

    @PostMapping(ADDRESS + "/{task}/hand-over")
    String handOver(@PathVariable String task, @RequestParam(defaultValue = "") String holder, @RequestParam(defaultValue = "") String to,
            Model model, HttpServletResponse response, RedirectAttributes attributes) {
        return to.isBlank() ? showMessage(HttpStatus.UNPROCESSABLE_ENTITY, "tasks.chooseWhom", null, model, response)
                : hand(task, holder, to, model, response, attributes);
    }

    private String hand(String task, String holder, String to, Model model, HttpServletResponse response, RedirectAttributes attributes) {
        try {
            handOvers.hand(CurrentUser.required(), task, holder.isBlank() ? null : holder, to);
        } catch (TaskReassigned moved) {
            return showMessage(HttpStatus.CONFLICT, moved.holder() == null ? "tasks.moved" : "tasks.movedTo", moved.holder(), model, response);
        } catch (HandOverRefusedException refused) {
            model.addAttribute("refusal", refused.getMessage());
            return showMessage(HttpStatus.FORBIDDEN, null, null, model, response);
        }
        attributes.addFlashAttribute("done", to == null ? "tasks.released" : "tasks.handedTo");
        attributes.addFlashAttribute("about", to);
        return "redirect:" + ADDRESS;
    }

    /** Shows the message on the current page, so that the user can go on from there. */
    private String showMessage(HttpStatus status, String mistake, String about, Model model, HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("mistake", mistake);
        model.addAttribute("about", about);
        return show("", "", 0, model);
    }
}
