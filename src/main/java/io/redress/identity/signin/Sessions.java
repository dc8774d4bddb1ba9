package io.redress.identity.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions live in the database, so that any node may answer; parallel first requests of a webapp must not collide there. */
@Configuration(proxyBeanMethods = false)
class Sessions {

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer attributesMayBeWrittenTwice() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
