package io.redress.identity.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Refuses what {@link PlainPaths} does not take: before any door is found, so with the headers that the doors would have set. */
@Component
class OddRequests implements RequestRejectedHandler, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Refuser refuser;

    OddRequests(Refuser refuser) {
        this.refuser = refuser;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected) throws IOException {
        HeadersOfErrors.put(response);
        refuser.refuse(request, response, HttpStatus.BAD_REQUEST, "oddAddress");
    }

    /** Encoded slashes come this far to be refused here, in our words; what the server refuses by itself has the same headers at least. */
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new HeadersOfErrors());
        server.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
    }
}
