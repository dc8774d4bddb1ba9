package io.redress.remedy.systems;

import io.redress.remedy.RemedyKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the books of the stand-in while the procedure is tried out. */
@Controller
@Conditional(StandInInUse.class)
class SystemsPage {

    private static final int MAX_BOOKINGS = 100;

    private final SystemsSettings settings;
    private final StandInBooks books;

    SystemsPage(SystemsSettings settings, StandInBooks books) {
        this.settings = settings;
        this.books = books;
    }

    @GetMapping("/systems")
    String show(Model model) {
        model.addAttribute("systems", standIns().map(this::book).toList());
        model.addAttribute("rules", settings.standIn());
        return "systems";
    }

    private Stream<RemedyKind> standIns() {
        return Stream.of(RemedyKind.PAYMENT, RemedyKind.ORDER, RemedyKind.VOUCHER)
                .filter(kind -> !settings.byKind().get(kind).connected());
    }

    private Book book(RemedyKind kind) {
        return new Book(SystemPaths.of(kind).collection(), kind.needsAmount(), books.count(kind), books.newest(kind, MAX_BOOKINGS));
    }

    /** One system's part of the page. */
    record Book(String name, boolean withAmounts, long total, List<Booking> newest) {}
}
