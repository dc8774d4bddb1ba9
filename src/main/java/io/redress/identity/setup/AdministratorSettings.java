package io.redress.identity.setup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * The first administrator of a real run; read only while there is none.
 *
 * @param id REDRESS_ADMIN_ID
 * @param password REDRESS_ADMIN_PASSWORD; to be changed after the first sign-in
 */
@ConfigurationProperties("redress.admin")
record AdministratorSettings(String id, String password) {

    boolean complete() {
        return StringUtils.hasText(id) && StringUtils.hasText(password);
    }
}
