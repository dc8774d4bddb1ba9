package io.redress.operations;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** A jar cannot set JVM options, so this logs which one is missing: without it, a node that runs out of memory stays half alive. */
@Component
class JvmOptionsCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JvmOptionsCheck.class);
    private static final String OPTION = "ExitOnOutOfMemoryError";

    @Override
    public void run(ApplicationArguments arguments) {
        var java = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (java != null && !Boolean.parseBoolean(java.getVMOption(OPTION).getValue())) {
            LOG.warn("Java was started without -XX:+{}: give it on the command line or in JDK_JAVA_OPTIONS, and watch over the process", OPTION);
        }
    }
}
