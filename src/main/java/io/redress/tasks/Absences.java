package io.redress.tasks;

import io.redress.complaint.CompanyDays;
import io.redress.complaint.Page;
import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import io.redress.identity.Supervision;
import io.redress.identity.UserUnavailable;
import io.redress.identity.UserUnavailable.Reason;
import io.redress.tasks.AbsenceRefusedException.Mistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences: entered and cancelled by the user or by a supervisor of the user. */
@Service
@Transactional
class Absences {

    private final AbsenceTable table;
    private final Colleagues colleagues;
    private final CompanyDays calendar;

    Absences(AbsenceTable table, Colleagues colleagues, CompanyDays calendar) {
        this.table = table;
        this.colleagues = colleagues;
        this.calendar = calendar;
    }

    /** @throws AbsenceRefusedException if it is invalid or overlaps another one, or the user may not enter it */
    Absence enter(CurrentUser person, AbsenceRequest typed) {
        var order = typed.of(person.id());
        requireRight(person, order.user(), "user");
        table.lock(order.user());
        var mistakes = mistakes(order);
        if (!mistakes.isEmpty()) {
            throw AbsenceRefusedException.because(mistakes);
        }
        return table.add(order.user(), order.deputyOrNobody(), order.firstDay().orElseThrow(), order.lastDay().orElseThrow(), person.id());
    }

    /** @throws AbsenceNotFoundException if there is none, or it has been cancelled */
    void cancel(CurrentUser person, UUID id) {
        var absence = table.find(id).orElseThrow(AbsenceNotFoundException::new);
        requireRight(person, absence.user(), "user");
        table.cancel(id, person.id());
    }

    @Transactional(readOnly = true)
    Page<Absence> page(CurrentUser reader, int page, int size) {
        return table.page(reader.id(), reader.isAdministrator() ? null : colleagues.ids(Supervision.of(reader.groups())), calendar.today(), page, size);
    }

    @EventListener
    void forget(UserUnavailable gone) {
        if (gone.reason() == Reason.DELETED) {
            table.forget(gone.user());
        }
    }

    private void requireRight(CurrentUser person, String user, String field) {
        if (!user.equals(person.id()) && !(person.isAdministrator() ? colleagues.exists(user) : supervises(person, user))) {
            throw AbsenceRefusedException.forbidden(field);
        }
    }

    private boolean supervises(CurrentUser person, String user) {
        return !Collections.disjoint(colleagues.groupsOf(user), Supervision.of(person.groups()));
    }

    private List<Mistake> mistakes(AbsenceRequest order) {
        List<Mistake> mistakes = new ArrayList<>();
        var from = order.firstDay();
        var to = order.lastDay();
        if (from.isEmpty()) {
            mistakes.add(Mistake.of("from", "day"));
        }
        if (to.isEmpty()) {
            mistakes.add(Mistake.of("to", "day"));
        }
        if (from.isPresent() && to.isPresent()) {
            if (to.get().isBefore(from.get())) {
                mistakes.add(Mistake.of("to", "toBeforeFrom"));
            } else if (to.get().isBefore(calendar.today())) {
                mistakes.add(Mistake.of("to", "over"));
            }
            table.within(order.user(), from.get(), to.get())
                    .ifPresent(other -> mistakes.add(Mistake.of("from", "overlaps", order.user(), other.from().toString(), other.to().toString())));
        }
        deputy(order).ifPresent(mistakes::add);
        return mistakes;
    }

    private Optional<Mistake> deputy(AbsenceRequest order) {
        var deputy = order.deputyOrNobody();
        if (deputy == null) {
            return Optional.empty();
        }
        if (deputy.equals(order.user())) {
            return Optional.of(Mistake.of("deputy", "self"));
        }
        if (!colleagues.isOpen(deputy)) {
            return Optional.of(Mistake.of("deputy", "unknown", deputy));
        }
        if (Collections.disjoint(working(deputy), working(order.user()))) {
            return Optional.of(Mistake.of("deputy", "noCandidate", deputy, order.user()));
        }
        return order.firstDay().flatMap(from -> order.lastDay().flatMap(to -> table.within(deputy, from, to)))
                .map(away -> Mistake.of("deputy", "deputyAway", deputy, away.from().toString(), away.to().toString()));
    }

    private Set<String> working(String user) {
        var groups = new HashSet<>(colleagues.groupsOf(user));
        groups.retainAll(Groups.WORKING);
        return groups;
    }
}
