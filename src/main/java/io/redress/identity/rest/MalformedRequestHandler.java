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

/** Answers requests that {@link CanonicalPaths} rejects; no filter chain has been selected yet, so the headers are set here. */
@Component
class MalformedRequestHandler implements RequestRejectedHandler, WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ErrorResponseWriter refusals;

    MalformedRequestHandler(ErrorResponseWriter refusals) {
        this.refusals = refusals;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected) throws IOException {
        ErrorHeadersValve.put(response);
        refusals.refuse(request, response, HttpStatus.BAD_REQUEST, "oddAddress");
    }

    /**
     * Passes encoded slashes through so that they are rejected here with our own message; requests that the server itself rejects at least get the
     * same headers.
     */
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new ErrorHeadersValve());
        server.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
    }
}
