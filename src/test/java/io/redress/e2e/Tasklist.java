package io.redress.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Camunda Tasklist as a colleague uses it: browse the group's tasks, claim one, fill in its form. */
final class Tasklist {

    private static final String ADDRESS = "/camunda/app/tasklist/default/#/";
    private static final By CARDS = By.cssSelector("ol.tasks-list li.task");
    private static final By CLAIM = By.cssSelector("button.claim");
    private static final By MINE = By.cssSelector("button.unclaim");

    /** Tasklist may render the task anew at the moment of the click, which is lost then; after some five seconds it is clicked again. */
    private static final int LOOKS_UNTIL_NEXT_CLICK = 50;

    private final Browser browser;

    Tasklist(Browser browser) {
        this.browser = browser;
    }

    /** With the list of tasks offered to the colleague's groups. */
    Tasklist open() {
        browser.open("/desk/complaints").open(ADDRESS);
        return choose("My groups’ tasks");
    }

    Tasklist choose(String filter) {
        browser.click(By.xpath("//*[contains(@class, 'task-filter')]//a[contains(., '" + filter + "')]"));
        browser.await("the list of " + filter, () -> browser.first(By.cssSelector(".task-filter.active")).getText().contains(filter) && isLoaded());
        return this;
    }

    private boolean isLoaded() {
        var list = By.cssSelector(".column-center ol.tasks-list, .column-center .well");
        return browser.all(By.cssSelector(".column-center .loader")).stream().noneMatch(WebElement::isDisplayed)
                && browser.all(list).stream().anyMatch(WebElement::isDisplayed);
    }

    /** Names of this complaint's tasks in the visible list. */
    List<String> tasksOf(String reference) {
        return cards(reference).stream().map(card -> card.findElement(By.cssSelector("h4.task")).getText()).toList();
    }

    /** Opens the task of this complaint, which must be in the list, and claims it. */
    TaskForm claim(String reference, String task) {
        select(reference, task);
        var looks = new AtomicInteger();
        browser.await(task + " is claimed", () -> {
            if (browser.all(MINE).isEmpty() && looks.getAndIncrement() % LOOKS_UNTIL_NEXT_CLICK == 0) {
                browser.all(CLAIM).stream().filter(WebElement::isDisplayed).findFirst().ifPresent(WebElement::click);
            }
            return !browser.all(MINE).isEmpty();
        });
        return form();
    }

    Tasklist select(String reference, String task) {
        browser.await(task + " of " + reference + " is offered", () -> {
            var card = cards(reference).stream().filter(one -> one.getText().contains(task)).findFirst();
            card.ifPresent(one -> one.findElement(By.cssSelector("h4.task a")).click());
            return card.isPresent();
        });
        browser.await(task + " is open",
                () -> browser.first(By.cssSelector(".task-details h2.task")).getText().equals(task));
        return this;
    }

    /** The id of the open task, from the URL. */
    String openTask() {
        return browser.chrome().getCurrentUrl().replaceAll(".*[?&]task=([^&]+).*", "$1");
    }

    /** Opens a task that was not offered, by its URL. */
    Tasklist goTo(String task) {
        browser.open("/desk/complaints").open(ADDRESS + "?task=" + task);
        browser.await("the task", () -> browser.first(By.cssSelector(".task-details h2.task")).isDisplayed());
        return this;
    }

    /** Tasklist's message when the user may not claim the task. */
    String refusalOfClaim() {
        browser.click(CLAIM);
        return refusal();
    }

    boolean canComplete() {
        return browser.all(TaskForm.COMPLETE).stream().anyMatch(button -> button.isDisplayed() && button.isEnabled());
    }

    String refusal() {
        var notice = By.cssSelector(".page-notifications .alert-danger, [notifications-panel] .alert-danger, .notification.alert-danger");
        browser.await("a notice of refusal", () -> browser.all(notice).stream().anyMatch(one -> !one.getText().isBlank()));
        return browser.first(notice).getText();
    }

    /** The form of "Start process". */
    TaskForm start(String process) {
        browser.click(By.cssSelector(".start-process-action a"));
        browser.click(By.xpath("//*[contains(@class, 'modal-dialog')]//a[contains(., '" + process + "')]"));
        return form();
    }

    TaskForm form() {
        browser.await("the form", () -> browser.all(By.cssSelector(".fjs-container .fjs-form-field")).stream().anyMatch(WebElement::isDisplayed));
        return new TaskForm(browser);
    }

    private List<WebElement> cards(String reference) {
        assertThat(isLoaded()).isTrue();
        return browser.all(CARDS).stream().filter(card -> card.getDomProperty("textContent").contains(reference)).toList();
    }
}
