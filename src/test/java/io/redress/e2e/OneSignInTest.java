package io.redress.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** One sign-in opens every application that a colleague may use and no other, and is enough to work; one sign-out closes them all. */
@RequiresBrowser
class OneSignInTest {

    private static final String NO_COMPLAINT = "C-2099-000000";
    private static final String DRAFT = "camunda-form:3f1c";

    @RegisterExtension
    final People people = new People("en");

    private final Api api = new Api();

    /** The applications, and the text by which a page of each is recognized. The placeholder stands for a complaint's reference. */
    private enum Place {
        TASKLIST("/camunda/app/tasklist/default/", "Start process"),
        COCKPIT("/camunda/app/cockpit/default/", "Deployed"),
        PROCESSES("/camunda/app/cockpit/default/#/processes", "Complaint handling"),
        ADMIN("/camunda/app/admin/default/", "Authorizations"),
        WELCOME("/camunda/app/welcome/default/", "Applications"),
        CASES("/desk/complaints", "Find a complaint"),
        CASE_FILE("/desk/complaints/{reference}", "What happened"),
        RECORD("/desk/complaints/{reference}/record", "Customer complaint record"),
        MAILBOX("/desk/mailbox", "To be looked at"),
        TASKS("/desk/tasks", "Tasks and who holds them"),
        ABSENCES("/desk/absences", "Absences and deputies"),
        OPERATIONS("/desk/operations", "Steps given up"),
        MAIL("/mail", "Recipient"),
        SYSTEMS("/systems", "Connected systems");

        final String address;
        final String words;

        Place(String address, String words) {
            this.address = address;
            this.words = words;
        }

        Browser open(Browser browser, String reference) {
            return browser.open("about:blank").open(address.replace("{reference}", reference));
        }

        boolean isOpenTo(Browser browser, String reference) {
            open(browser, reference);
            browser.await(this + " is open or refused", () -> isRefused(browser) || asksForSignIn(browser) || browser.text().contains(words));
            assertThat(asksForSignIn(browser)).as("%s asks for another sign-in", this).isFalse();
            return !isRefused(browser);
        }

        private static boolean isRefused(Browser browser) {
            return browser.text().contains("Not open to you");
        }

        private static boolean asksForSignIn(Browser browser) {
            return browser.address().contains("/login");
        }
    }

    /** Linked from the navigation bar of our pages; the others are reached from there. */
    private static final List<Place> OFFERED = List.of(Place.CASES, Place.TASKLIST, Place.COCKPIT, Place.ADMIN, Place.MAILBOX, Place.TASKS,
            Place.ABSENCES, Place.OPERATIONS, Place.MAIL, Place.SYSTEMS);
    private static final List<Place> OF_READERS = List.of(Place.CASES, Place.CASE_FILE, Place.RECORD, Place.MAILBOX, Place.MAIL, Place.SYSTEMS);

    private enum Role {
        AGENT("agent", OF_READERS, Place.TASKLIST, Place.ABSENCES),
        UNIT("quality", OF_READERS, Place.TASKLIST, Place.ABSENCES),
        SUPERVISOR("supervisor", OF_READERS, Place.TASKLIST, Place.TASKS, Place.ABSENCES, Place.OPERATIONS),
        MANAGER("manager", OF_READERS, Place.TASKLIST, Place.TASKS, Place.ABSENCES, Place.OPERATIONS),
        EXECUTIVE("executive", OF_READERS, Place.TASKLIST, Place.TASKS, Place.ABSENCES),
        ANALYST("analyst", List.of(), Place.COCKPIT, Place.PROCESSES),
        AUDITOR("auditor", OF_READERS, Place.COCKPIT, Place.PROCESSES),
        ADMIN("admin", List.of(Place.values()));

        final String user;
        final List<Place> open;

        Role(String user, List<Place> open, Place... others) {
            this.user = user;
            this.open = Stream.of(List.of(Place.WELCOME), open, List.of(others)).flatMap(List::stream).distinct().toList();
        }
    }

    /** The path of a complaint to the highest approval, on which every working role has a task. */
    private record Step(String user, String status, Map<String, Object> answers) {}

    private static final List<Step> WAY = List.of(
            new Step("agent", "VERIFYING", Answers.ACCEPTED),
            new Step("quality", "INVESTIGATING", Answers.FOUNDED),
            new Step("agent", "RESOLVING", Answers.refundOf("50000.00")),
            new Step("supervisor", "AWAITING_APPROVAL", Answers.APPROVED),
            new Step("manager", "AWAITING_APPROVAL", Answers.APPROVED),
            new Step("executive", "AWAITING_APPROVAL", Answers.APPROVED));

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensEveryPlaceThatTheRoleMayEnterAndNoOtherAndIsEnoughToWork(Role role) {
        var reference = aComplaintOnItsWayTo(role.user);
        var browser = people.browserOf(role.user);
        var soft = new SoftAssertions();
        for (var place : Place.values()) {
            soft.assertThat(place.isOpenTo(browser, reference)).as("%s is open to %s", place, role.user).isEqualTo(role.open.contains(place));
        }
        soft.assertThat(placesOfferedIn(browser)).as("places offered to %s", role.user)
                .containsExactlyInAnyOrderElementsOf(OFFERED.stream().filter(role.open::contains).map(place -> place.address).toList());
        soft.assertAll();
        work(role, reference);
    }

    /** Colleagues complete the steps before this user's step, if there are any. */
    private String aComplaintOnItsWayTo(String user) {
        var reference = api.file(Complaints.leakingHeatExchanger("margaret.for." + user + "@example.org")).reference();
        var own = WAY.stream().map(Step::user).toList().indexOf(user);
        WAY.stream().limit(Math.max(0, own)).forEach(step -> api.answer(reference, step.status, step.user, step.answers));
        return reference;
    }

    private static List<String> placesOfferedIn(Browser browser) {
        return browser.open("/").all(By.cssSelector("nav.places a")).stream().map(link -> URI.create(link.getDomProperty("href")).getPath()).toList();
    }

    /** In the browser in which all these applications were open just before. */
    private void work(Role role, String reference) {
        switch (role) {
            case AGENT -> people.tasklistOf(role.user).claim(reference, "Verify complaint")
                    .choose("Do we take up this complaint?", "Accept: we look into it").pick("Responsible unit", "Quality management").complete();
            case UNIT -> people.tasklistOf(role.user).claim(reference, "Investigate complaint")
                    .choose("Finding", "Founded: the complainant is right")
                    .write("What happened", "The gasket was found cracked along its whole length.")
                    .write("Why it happened", "Gaskets of this batch had been stored for too long.")
                    .pick("What was at fault?", "The product").complete();
            case SUPERVISOR, MANAGER, EXECUTIVE -> people.tasklistOf(role.user).claim(reference, "Approve resolution")
                    .choose("Your decision", "Approve: the remedies are provided and the letter is sent").complete();
            case ANALYST, AUDITOR, ADMIN -> { }
        }
    }

    @Test
    void endsEverywhereWithTheSignOutInTasklist() {
        var browser = people.browserOf("admin");
        assertThat(Place.TASKLIST.isOpenTo(browser, NO_COMPLAINT)).isTrue();

        browser.click(By.cssSelector(".account .dropdown-toggle"));
        browser.click(By.cssSelector(".account .logout a"));

        browser.await("the form to sign in", () -> browser.address().contains("/login?out"));
        assertClosedEverywhere(browser);
    }

    @Test
    void endsEverywhereWithTheSignOutOnOurPages() {
        var browser = people.browserOf("admin");
        browser.open("/desk/complaints").press(".person button");

        assertThat(browser.text()).contains("You have signed out.");
        assertClosedEverywhere(browser);
    }

    @Test
    void leavesNoDraftInTheBrowserAfterTheSignOutNorForAnotherUser() {
        var browser = people.browserOf("agent");
        Place.TASKLIST.open(browser, NO_COMPLAINT);
        browser.await("Tasklist knows whose drafts it keeps", () -> "agent".equals(stored(browser, "redress-drafts-of")));
        keepDraft(browser);

        expireSession(browser);
        browser.signIn("agent");
        Place.TASKLIST.isOpenTo(browser, NO_COMPLAINT);
        assertThat(stored(browser, DRAFT)).as("for the user who wrote it, after the session has expired").isNotNull();

        expireSession(browser);
        browser.signIn("supervisor");
        Place.TASKLIST.isOpenTo(browser, NO_COMPLAINT);
        browser.await("the draft is gone for another user", () -> stored(browser, DRAFT) == null);

        keepDraft(browser);
        browser.open("/desk/complaints").press(".person button");
        browser.await("the draft is gone after the sign-out", () -> stored(browser, DRAFT) == null);
    }

    /** From a page that asks for nothing by itself: Tasklist's own requests would bring cookies back. */
    private static void expireSession(Browser browser) {
        browser.open("/desk/complaints").chrome().manage().deleteAllCookies();
    }

    private static void keepDraft(Browser browser) {
        browser.chrome().executeScript("localStorage.setItem(arguments[0], '{\"narrative\": \"The kettle burst.\"}')", DRAFT);
    }

    private static Object stored(Browser browser, String key) {
        return browser.chrome().executeScript("return localStorage.getItem(arguments[0])", key);
    }

    @Test
    void opensTheWorkOfTheGroupWhileNothingIsOnesOwn() {
        var reference = api.file(Complaints.lateParcel("li.first@example.org")).reference();
        api.hire("newcomer", "agents");
        var browser = people.browserOf("newcomer");

        Place.TASKLIST.open(browser, NO_COMPLAINT);

        browser.await("the list of the group is open", () -> browser.all(By.cssSelector(".task-filter.active")).stream()
                .anyMatch(filter -> filter.getText().contains("My groups")));
        browser.await("with the complaint", () -> browser.text().contains(reference));
    }

    private static void assertClosedEverywhere(Browser browser) {
        for (var place : Place.values()) {
            place.open(browser, NO_COMPLAINT);
            browser.await(place + " asks for a sign-in", () -> Place.asksForSignIn(browser));
        }
    }
}
