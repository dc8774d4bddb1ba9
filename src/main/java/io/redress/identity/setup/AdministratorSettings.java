package io.redress.identity.setup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * The first administrator when an external database is used; read only as long as there is none.
 *
 * @param id REDRESS_ADMIN_ID
 * @param password REDRESS_ADMIN_PASSWORD; should be changed after the first sign-in
 */
@ConfigurationProperties("redress.admin")
record AdministratorSettings(String id, String password) {

    boolean complete() {
        return StringUtils.hasText(id) && StringUtils.hasText(password);
    }
}
