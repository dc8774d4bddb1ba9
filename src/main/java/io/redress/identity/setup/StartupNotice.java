package io.redress.identity.setup;

import io.redress.identity.ConditionalOnEmbeddedMode;
import io.redress.identity.DemoUser;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Logs the addresses and demo users when the application starts in embedded mode. */
@Component
@ConditionalOnEmbeddedMode
class StartupNotice {

    private static final Logger LOG = LoggerFactory.getLogger(StartupNotice.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web) {
            LOG.info(text("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    private static String text(String address) {
        return """
                Redress is ready.

                  Tasks       %1$s/camunda/app/tasklist/
                  Case files  %1$s/desk/complaints
                  Mail        %1$s/mail
                  Books       %1$s/systems
                  Complaints  POST %1$s/api/complaints

                  Sign in as (the password is the user id):
                  %2$s
                """.formatted(address, DemoUser.ALL.stream().map(user -> user.id()).collect(Collectors.joining(", ")));
    }
}
