package io.redress.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** One sign-in opens every place that a colleague may enter and no other; one sign-out closes them all. */
@InABrowser
class OneSignInTest {

    @RegisterExtension
    final People people = new People("en");

    /** Where there is something to see, and by which words a person knows to be there. */
    private enum Place {
        TASKLIST("/camunda/app/tasklist/default/", "Start process"),
        COCKPIT("/camunda/app/cockpit/default/", "Deployed"),
        ADMIN("/camunda/app/admin/default/", "Authorizations"),
        DESK("/desk/complaints", "Case files"),
        MAIL("/mail", "Recipient"),
        SYSTEMS("/systems", "Connected systems");

        final String address;
        final String words;

        Place(String address, String words) {
            this.address = address;
            this.words = words;
        }

        boolean isOpenTo(Browser browser) {
            browser.open("about:blank").open(address);
            browser.await(this + " is open or refused", () -> isRefused(browser) || browser.text().contains(words));
            return !isRefused(browser);
        }

        private static boolean isRefused(Browser browser) {
            return Stream.of("Not open to you", "not authorized", "Sign in\n").anyMatch(browser.text()::contains);
        }
    }

    private enum Role {
        AGENT("agent", Place.TASKLIST, Place.DESK, Place.MAIL, Place.SYSTEMS),
        UNIT("quality", Place.TASKLIST, Place.DESK, Place.MAIL, Place.SYSTEMS),
        SUPERVISOR("supervisor", Place.TASKLIST, Place.DESK, Place.MAIL, Place.SYSTEMS),
        MANAGER("manager", Place.TASKLIST, Place.DESK, Place.MAIL, Place.SYSTEMS),
        EXECUTIVE("executive", Place.TASKLIST, Place.DESK, Place.MAIL, Place.SYSTEMS),
        ANALYST("analyst", Place.COCKPIT),
        AUDITOR("auditor", Place.COCKPIT, Place.DESK, Place.MAIL, Place.SYSTEMS),
        ADMIN("admin", Place.values());

        final String user;
        final List<Place> open;

        Role(String user, Place... open) {
            this.user = user;
            this.open = List.of(open);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensEveryPlaceThatTheRoleMayEnterAndNoOther(Role role) {
        var browser = people.browserOf(role.user);
        var soft = new SoftAssertions();
        for (var place : Place.values()) {
            soft.assertThat(place.isOpenTo(browser)).as("%s is open to %s", place, role.user).isEqualTo(role.open.contains(place));
        }
        soft.assertAll();
    }

    @Test
    void endsEverywhereWithTheSignOutInTasklist() {
        var browser = people.browserOf("admin");
        assertThat(Place.TASKLIST.isOpenTo(browser)).isTrue();

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

    private static void assertClosedEverywhere(Browser browser) {
        for (var place : Place.values()) {
            browser.open("about:blank").open(place.address);
            browser.await(place + " asks for a sign-in", () -> browser.address().contains("/login"));
        }
    }
}
