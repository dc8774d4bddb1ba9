package io.redress.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.OutputType;

/** Colleagues with one language, each signed in to a browser of their own. When a test fails, screenshots are kept in target/e2e. */
final class People implements AfterEachCallback {

    private static final int WIDTH = 1400;

    private final String language;
    private final Map<String, Browser> browsers = new LinkedHashMap<>();

    People(String language) {
        this.language = language;
    }

    Browser browserOf(String user) {
        return browsers.computeIfAbsent(user, one -> new Browser(RunningRedress.port(), language, WIDTH).signIn(one));
    }

    Tasklist tasklistOf(String user) {
        return new Tasklist(browserOf(user)).open();
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        try {
            if (test.getExecutionException().isPresent()) {
                keepWhatTheySaw(test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName());
            }
        } finally {
            browsers.values().forEach(Browser::close);
            browsers.clear();
        }
    }

    private void keepWhatTheySaw(String test) throws IOException {
        var directory = Files.createDirectories(Path.of("target/e2e"));
        for (var one : browsers.entrySet()) {
            var picture = one.getValue().chrome().getScreenshotAs(OutputType.BYTES);
            Files.write(directory.resolve(test + "-" + one.getKey() + ".png"), picture);
        }
    }
}
