package io.redress.intake;

import io.redress.complaint.AttachmentRules;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The server's limits for uploads follow {@code redress.attachments.*}: a request may hold as many and as large documents as a case file. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

    private static final DataSize OTHER_PARTS = DataSize.ofMegabytes(5);
    private static final int OTHER_PART_COUNT = 40;

    @Bean
    MultipartConfigElement multipartConfigElement(AttachmentRules rules) {
        var factory = new MultipartConfigFactory();
        factory.setMaxFileSize(rules.maxSize());
        factory.setMaxRequestSize(DataSize.ofBytes(request(rules)));
        return factory.createMultipartConfig();
    }

    /** A rejected upload is read to the end, so that the client receives the error. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> uploads(AttachmentRules rules) {
        return server -> server.addConnectorCustomizers(connector -> {
            connector.setProperty("maxSwallowSize", String.valueOf(Math.min(Integer.MAX_VALUE, request(rules) + OTHER_PARTS.toBytes())));
            connector.setMaxPartCount(rules.maxCount() + OTHER_PART_COUNT);
        });
    }

    private static long request(AttachmentRules rules) {
        return rules.maxSize().toBytes() * rules.maxCount() + OTHER_PARTS.toBytes();
    }
}
