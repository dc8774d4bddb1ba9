package io.redress.e2e;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Camunda Tasklist as the people who work in it see it: a task, its form, and the button that completes it. */
class Tasklist {

    private static final By FORM = By.cssSelector(".fjs-container form");
    private static final By COMPLETE = By.cssSelector(".form-actions .btn-primary");

    private final Browser browser;
    private final ChromeDriver chrome;
    private final WebDriverWait wait;

    Tasklist(Browser browser) {
        this.browser = browser;
        this.chrome = browser.chrome();
        this.wait = new WebDriverWait(chrome, Duration.ofSeconds(30));
    }

    /** Opens the task and claims it, so that its form can be filled in. */
    Tasklist take(String taskId) {
        browser.open("/camunda/app/tasklist/default/#/?task=" + taskId);
        click(By.cssSelector("button.claim"));
        wait.until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector("button.claim")));
        wait.until(ExpectedConditions.visibilityOfElementLocated(FORM));
        return this;
    }

    String form() {
        return chrome.findElement(FORM).getText();
    }

    String heading() {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(".task-card h2"))).getText();
    }

    /** Chooses one of several radio buttons, counted from 0. */
    Tasklist choose(String key, int option) {
        click(By.cssSelector("input[id$='-Field_" + key + "-" + option + "']"));
        return this;
    }

    Tasklist write(String key, String text) {
        var field = field(key);
        field.clear();
        field.sendKeys(text, Keys.TAB);
        return this;
    }

    Tasklist pick(String key, String label) {
        click(By.cssSelector("[id$='-Field_" + key + "-display']"));
        click(By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][contains(.,'" + label + "')]"));
        return this;
    }

    Tasklist date(String key, LocalDate day, String pattern) {
        field(key + "-date").sendKeys(day.format(DateTimeFormatter.ofPattern(pattern)), Keys.ENTER);
        return this;
    }

    /** Completes the task; done when Tasklist says so and shows another task or none. */
    void complete() {
        var card = chrome.findElement(By.cssSelector("section.task-card"));
        chrome.executeScript("arguments[0].click()", wait.until(ExpectedConditions.elementToBeClickable(COMPLETE)));
        try {
            wait.until(ExpectedConditions.stalenessOf(card));
        } catch (TimeoutException e) {
            throw new AssertionError("The task stayed open:\n" + browser.text(), e);
        }
    }

    private WebElement field(String key) {
        return wait.until(ExpectedConditions.elementToBeClickable(By.cssSelector("[id$='-Field_" + key + "']")));
    }

    private void click(By what) {
        var element = wait.until(ExpectedConditions.elementToBeClickable(what));
        chrome.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        wait.until(ready -> {
            try {
                element.click();
                return true;
            } catch (ElementClickInterceptedException e) {
                return false;
            }
        });
    }
}
