package io.redress.remedy.systems;

import java.net.http.HttpClient;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Creates the HTTP client of one system; it does not follow redirects, which would send the token elsewhere. */
@Component
class SystemClients {

    private final RestClient.Builder builder;

    SystemClients(RestClient.Builder builder) {
        this.builder = builder;
    }

    RestClient of(SystemSettings settings) {
        return builder.clone()
                .baseUrl(settings.baseUrl().strip().replaceAll("/+$", ""))
                .defaultHeaders(headers -> headers.setBearerAuth(settings.token()))
                .requestFactory(requests(settings))
                .build();
    }

    private static ClientHttpRequestFactory requests(SystemSettings settings) {
        return ClientHttpRequestFactoryBuilder.jdk()
                .withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1))
                .build(ClientHttpRequestFactorySettings.defaults()
                        .withConnectTimeout(settings.connectTimeout())
                        .withReadTimeout(settings.readTimeout())
                        .withRedirects(Redirects.DONT_FOLLOW));
    }
}
