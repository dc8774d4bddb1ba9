package io.redress.e2e;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Headless Chromium from Debian, with one language and one window width. */
class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Long enough for a busy build machine; elements that are present are returned at once. Can be shortened while working on a test. */
    static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("redress.patience", 120));

    private static final int NARROWEST_WINDOW = 500;

    private final ChromeDriver chrome;
    private final String home;

    Browser(int port, String language, int width) {
        var preferences = new LoggingPreferences();
        preferences.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions().setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=" + language);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language, "credentials_enable_service", false,
                "profile.password_manager_leak_detection", false));
        if (width < NARROWEST_WINDOW) {
            options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", Map.of("width", width, "height", 900, "pixelRatio", 1.0)));
        }
        options.setCapability("goog:loggingPrefs", preferences);
        chrome = new ChromeDriver(new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(), options);
        chrome.manage().window().setSize(new Dimension(Math.max(width, NARROWEST_WINDOW), 1000));
        chrome.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        home = "http://localhost:" + port;
    }

    /** In continuous integration a missing browser is a failure; elsewhere the tests are skipped. */
    static boolean isThere() {
        return "true".equals(System.getenv("CI")) || Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    Browser signIn(String user) {
        open("/login");
        chrome.findElement(By.id("username")).sendKeys(user);
        chrome.findElement(By.id("password")).sendKeys(user);
        press("main form button[type=submit]");
        chrome.get("about:blank");
        complaints();
        return this;
    }

    /** Types into a field. */
    Browser type(String id, String text) {
        chrome.findElement(By.id(id)).sendKeys(text);
        return this;
    }

    /** Clicks a button that leads to another page, and waits for it. */
    Browser press(String selector) {
        run("window.leftBehind = true");
        chrome.findElement(By.cssSelector(selector)).click();
        await("all of another page", () -> Boolean.TRUE.equals(run("return !window.leftBehind && document.readyState === 'complete'")));
        return this;
    }

    Browser open(String address) {
        chrome.get(address.startsWith("/") ? home + address : address);
        return this;
    }

    String text() {
        return chrome.findElement(By.tagName("body")).getText();
    }

    WebElement first(By place) {
        return chrome.findElement(place);
    }

    List<WebElement> all(By place) {
        return chrome.findElements(place);
    }

    /** Scrolls the element to the middle, where nothing covers it. */
    WebElement visible(By place) {
        return patiently("visible: " + place).until(driver -> {
            var element = driver.findElements(place).stream().filter(WebElement::isDisplayed).findFirst().orElse(null);
            if (element != null) {
                chrome.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            }
            return element;
        });
    }

    void click(By place) {
        patiently("to click: " + place).until(driver -> {
            visible(place).click();
            return true;
        });
    }

    /** Waits until a condition that the page needs time for is met. */
    void await(String what, BooleanSupplier holds) {
        patiently(what).until(driver -> {
            try {
                return holds.getAsBoolean();
            } catch (WebDriverException asked) {
                if (whileThePageChanged(asked)) {
                    return false;
                }
                throw asked;
            }
        });
    }

    /** The driver's own error for a call that met a page being unloaded; it has no class of its own. */
    private static boolean whileThePageChanged(WebDriverException asked) {
        var message = String.valueOf(asked.getMessage());
        return asked instanceof JavascriptException || message.contains("does not belong to the document") || message.contains("inspector error");
    }

    private WebDriverWait patiently(String what) {
        var wait = new WebDriverWait(chrome, PATIENCE);
        wait.pollingEvery(Duration.ofMillis(100)).withMessage(what).ignoreAll(List.of(StaleElementReferenceException.class, ElementNotInteractableException.class,
                NoSuchElementException.class));
        return wait;
    }

    /** Follows the link with this text. */
    Browser follow(String link) {
        click(By.partialLinkText(link));
        return this;
    }

    /** What the tables of a page show about a complaint, row by row. */
    List<String> rowsOf(String reference) {
        return all(By.cssSelector("main tr")).stream().map(WebElement::getText).filter(row -> row.contains(reference)).toList();
    }

    ChromeDriver chrome() {
        return chrome;
    }

    String address() {
        return chrome.getCurrentUrl();
    }

    /** Violations of WCAG 2.2 AA found by axe-core, with everything expandable expanded. Its legacy mode does without a window for each page. */
    List<String> barriers() {
        run("document.querySelectorAll('details').forEach(d => d.open = true)");
        Results results = new AxeBuilder().withTags(WCAG_22_AA).setLegacyMode(true).analyze(chrome);
        return results.getViolations().stream().map(Browser::tell).toList();
    }

    private static String tell(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** By how many pixels the page is wider than the window. */
    long overhang() {
        return (Long) run("return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");
    }

    /** Browser log entries since the last call, such as violations of the content security policy. */
    List<String> complaints() {
        return chrome.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> !message.matches("(?s).*status of 4\\d\\d.*"))
                .toList();
    }

    private Object run(String script) {
        return ((JavascriptExecutor) chrome).executeScript(script);
    }

    @Override
    public void close() {
        chrome.quit();
    }
}
