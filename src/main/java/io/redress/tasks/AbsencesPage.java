package io.redress.tasks;

import io.redress.complaint.CompanyDays;
import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import io.redress.identity.Supervision;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Page of the user's own absences, and those of the people whom the user supervises or is a deputy for. */
@Controller
class AbsencesPage {

    static final int SIZE = 25;

    private static final String ADDRESS = "/desk/absences";
    private static final String VIEW = "tasks/absences";

    private final Absences absences;
    private final Colleagues colleagues;
    private final CompanyDays calendar;

    AbsencesPage(Absences absences, Colleagues colleagues, CompanyDays calendar) {
        this.absences = absences;
        this.colleagues = colleagues;
        this.calendar = calendar;
    }

    /**
     * @param now whether it has begun
     * @param own whether the reader may cancel it: a deputy may not
     */
    record Line(Absence absence, boolean now, boolean own) {}

    @GetMapping(ADDRESS)
    String show(@RequestParam(defaultValue = "0") int page, Model model) {
        var reader = CurrentUser.required();
        return show(new AbsenceRequest(reader.id(), "", "", ""), List.of(), page, model);
    }

    private String show(AbsenceRequest typed, List<AbsenceRefusedException.Mistake> mistakes, int page, Model model) {
        var reader = CurrentUser.required();
        var supervised = supervised(reader);
        var people = people(supervised);
        var today = calendar.today();
        var found = absences.page(reader, Math.max(0, page), SIZE);
        model.addAttribute("found", found);
        model.addAttribute("lines", found.items().stream().map(absence -> new Line(absence, !absence.from().isAfter(today),
                absence.user().equals(reader.id()) || isAmong(people, absence.user()) || reader.isAdministrator())).toList());
        model.addAttribute("people", people);
        model.addAttribute("deputies", people(union(supervised, reader.groups())));
        model.addAttribute("reader", reader.id());
        model.addAttribute("typed", typed);
        model.addAttribute("mistakes", mistakes);
        return VIEW;
    }

    private static Set<String> supervised(CurrentUser reader) {
        return reader.isAdministrator() ? Set.copyOf(Groups.WORKING) : Supervision.of(reader.groups());
    }

    private List<Colleague> people(Collection<String> groups) {
        return colleagues.members(groups);
    }

    private static boolean isAmong(List<Colleague> people, String user) {
        return people.stream().anyMatch(person -> person.id().equals(user));
    }

    private static Set<String> union(Set<String> some, Collection<String> more) {
        var all = new HashSet<>(some);
        more.stream().filter(Groups.WORKING::contains).forEach(all::add);
        return all;
    }

    @PostMapping(ADDRESS)
    String enter(AbsenceRequest order, Model model, HttpServletResponse response, RedirectAttributes attributes) {
        try {
            var entered = absences.enter(CurrentUser.required(), order);
            attributes.addFlashAttribute("done", "absence.entered");
            attributes.addFlashAttribute("about", entered.user());
            return "redirect:" + ADDRESS;
        } catch (AbsenceRefusedException refused) {
            return showRefusal(refused, order, model, response);
        }
    }

    @PostMapping(ADDRESS + "/{id}/cancel")
    String cancel(@PathVariable UUID id, Model model, HttpServletResponse response, RedirectAttributes attributes) {
        try {
            absences.cancel(CurrentUser.required(), id);
            attributes.addFlashAttribute("done", "absence.cancelled");
        } catch (AbsenceNotFoundException gone) {
            attributes.addFlashAttribute("done", "absence.gone");
        } catch (AbsenceRefusedException refused) {
            return showRefusal(refused, new AbsenceRequest("", "", "", ""), model, response);
        }
        return "redirect:" + ADDRESS;
    }

    private String showRefusal(AbsenceRefusedException refused, AbsenceRequest typed, Model model, HttpServletResponse response) {
        response.setStatus((refused.isForbidden() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_ENTITY).value());
        return show(typed, refused.mistakes(), 0, model);
    }
}
