package io.redress.layout;

import static io.redress.identity.Groups.ADMINISTRATORS;
import static io.redress.identity.Groups.ANALYSTS;
import static io.redress.identity.Groups.AUDITORS;

import io.redress.identity.Groups;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where the reader may go; templates call it {@code @navigation}. Pages that this run does not have are left out. */
@Component("navigation")
public class Navigation {

    private static final String CASE_FILES = "/desk/complaints";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";

    private final Pages pages;

    Navigation(Pages pages) {
        this.pages = pages;
    }

    /** A place to go to; its name is message {@code navigation.}key. */
    public record Place(String key, String address, boolean current) {}

    public List<Place> places() {
        var reader = Reader.current();
        return Stream.of(
                        place("cases", CASE_FILES, Groups.mayReadPersonalData(reader.groups())),
                        place("tasklist", TASKLIST, reader.signedIn() && !reader.isIn(AUDITORS)),
                        place("cockpit", COCKPIT, reader.isIn(ANALYSTS) || reader.isIn(ADMINISTRATORS)),
                        place("mail", "/mail", reader.signedIn() && pages.exist("/mail")),
                        place("systems", "/systems", reader.signedIn() && pages.exist("/systems")))
                .flatMap(List::stream)
                .toList();
    }

    public Reader reader() {
        return Reader.current();
    }

    private List<Place> place(String key, String address, boolean shown) {
        return shown ? List.of(new Place(key, address, pages.isCurrent(address))) : List.of();
    }
}
