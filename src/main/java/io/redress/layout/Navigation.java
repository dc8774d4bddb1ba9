package io.redress.layout;

import io.redress.identity.CurrentUser;
import io.redress.identity.Groups;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The reader's menu; available to templates as {@code @navigation}. Pages that this instance does not serve are left out. */
@Component("navigation")
public class Navigation {

    private final Pages pages;

    Navigation(Pages pages) {
        this.pages = pages;
    }

    /** A menu item; its label is message {@code navigation.}key. */
    public record Place(String key, String address, boolean current) {}

    public List<Place> places() {
        return Stream.of(
                        place("cases", "/desk/complaints", CurrentUser::mayReadPersonalData),
                        place("tasklist", "/camunda/app/tasklist/default/", CurrentUser::isWorking),
                        place("cockpit", "/camunda/app/cockpit/default/", user -> user.isIn(Groups.ANALYSTS, Groups.OPERATORS, Groups.AUDITORS, Groups.ADMINISTRATORS)),
                        place("admin", "/camunda/app/admin/default/", CurrentUser::isAdministrator),
                        place("mailbox", "/desk/mailbox", user -> user.mayReadPersonalData() && pages.exist("/desk/mailbox")),
                        place("tasks", "/desk/tasks", CurrentUser::isSupervising),
                        place("absences", "/desk/absences", CurrentUser::isWorking),
                        place("operations", "/desk/operations", CurrentUser::isOperating),
                        place("mail", "/mail", user -> user.mayReadPersonalData() && pages.exist("/mail")),
                        place("systems", "/systems", user -> user.mayReadPersonalData() && pages.exist("/systems")))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether this instance serves a page. */
    public boolean has(String address) {
        return pages.exist(address);
    }

    /** User id of the reader, null if nobody is signed in. */
    public String user() {
        return CurrentUser.get().map(CurrentUser::id).orElse(null);
    }

    /** Whether the reader works on complaints, rather than only reading them. */
    public boolean working() {
        return CurrentUser.get().filter(CurrentUser::isWorking).isPresent();
    }

    /** Whether the reader may correct case files. */
    public boolean correcting() {
        return CurrentUser.get().filter(CurrentUser::mayCorrectCaseFiles).isPresent();
    }

    private List<Place> place(String key, String address, Predicate<CurrentUser> open) {
        return CurrentUser.get().filter(open).map(user -> new Place(key, address, pages.isCurrent(address))).stream().toList();
    }
}
