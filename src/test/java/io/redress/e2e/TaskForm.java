package io.redress.e2e;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A form in Tasklist, filled in by the labels of its fields, in any language. */
final class TaskForm {

    static final By COMPLETE = By.cssSelector("button[ng-click='complete()']");
    private static final By START = By.cssSelector("button[ng-click='startProcessInstance()']");
    private static final By FORM = By.cssSelector(".fjs-container");

    private final Browser browser;

    TaskForm(Browser browser) {
        this.browser = browser;
    }

    String text() {
        return browser.first(FORM).getText();
    }

    /** Chooses one of several visible options. */
    TaskForm choose(String question, String answer) {
        browser.click(inField(question, "//label[input and normalize-space(.) = \"" + answer + "\"]"));
        return this;
    }

    /** Chooses an option from a drop-down list. */
    TaskForm pick(String question, String answer) {
        var option = inField(question, "//*[contains(@class, 'fjs-dropdownlist-item') and normalize-space(.) = \"" + answer + "\"]");
        browser.await("the list of " + question, () -> {
            if (browser.all(option).isEmpty()) {
                browser.click(inField(question, "//*[contains(@class, 'fjs-select-display')]"));
            }
            return !browser.all(option).isEmpty();
        });
        browser.click(option);
        return this;
    }

    TaskForm clear(String question) {
        browser.click(inField(question, "//*[contains(@class, 'fjs-select-cross')]"));
        return this;
    }

    TaskForm write(String question, String text) {
        var input = browser.visible(inField(question, "//*[self::input or self::textarea]"));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
        return this;
    }

    TaskForm date(String question, LocalDate day) {
        var input = browser.visible(inField(question, "//input"));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), day.format(pattern(input)), Keys.TAB);
        return this;
    }

    TaskForm tick(String label) {
        browser.click(By.xpath("//*[contains(@class, 'fjs-form-field-checkbox')]//label[normalize-space(.) = \"" + label + "\"]"));
        return this;
    }

    /** The error message for the answer to this question; the form must reject it. */
    String complaintAbout(String question) {
        return browser.visible(inField(question, "//*[contains(@class, 'fjs-form-field-error')]")).getText();
    }

    TaskForm press() {
        browser.await("Complete can be pressed", () -> browser.first(COMPLETE).isEnabled());
        browser.click(COMPLETE);
        return this;
    }

    /** Clicks Complete and waits until the task is gone. */
    void complete() {
        press();
        browser.await("the task is completed", () -> !browser.chrome().getCurrentUrl().contains("task=") && browser.all(FORM).isEmpty());
    }

    /** Clicks Start and waits until the dialog is gone. */
    void start() {
        browser.click(START);
        browser.await("the process has started", () -> browser.all(By.cssSelector(".modal-dialog")).isEmpty());
    }

    /** Date pattern shown by the empty field, such as mm/dd/yyyy. */
    private static DateTimeFormatter pattern(WebElement input) {
        return DateTimeFormatter.ofPattern(input.getDomAttribute("placeholder").replace('m', 'M'));
    }

    private static By inField(String question, String part) {
        return By.xpath("//*[contains(concat(' ', @class, ' '), ' fjs-form-field ') and not(contains(@class, 'fjs-form-field-group'))]"
                + "[.//label[normalize-space(translate(., '*', '')) = \"" + question + "\"]]" + part);
    }
}
