package io.redress.tracking;

import java.util.Optional;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The server's secret. The database stores its fingerprint, so that a node with another secret, or a restore without the former one, fails at
 * startup instead of silently rejecting every link that complainants have.
 */
@Component
class TrackingSecret {

    private static final int MIN_LENGTH = 32;

    private final String key;

    TrackingSecret(TrackingSettings settings, ObjectProvider<StoredSecret> kept, JdbcClient database) {
        this.key = value(settings, kept);
        requireMatch(database);
    }

    private static String value(TrackingSettings settings, ObjectProvider<StoredSecret> kept) {
        var value = StringUtils.hasText(settings.secret()) ? settings.secret().strip()
                : Optional.ofNullable(kept.getIfAvailable()).map(StoredSecret::value).orElse("");
        if (value.length() < MIN_LENGTH) {
            throw new TrackingSecretException("REDRESS_TRACKING_SECRET is missing or too short: give at least " + MIN_LENGTH
                    + " random characters, such as those of openssl rand -base64 32.");
        }
        return value;
    }

    private void requireMatch(JdbcClient database) {
        database.sql("insert into tracking_secret (only_one, fingerprint) values (true, ?) on conflict do nothing").param(fingerprint()).update();
        if (!database.sql("select fingerprint from tracking_secret").query(String.class).single().equals(fingerprint())) {
            throw new TrackingSecretException("REDRESS_TRACKING_SECRET is not the secret that the links of this database were made with: set that one, "
                    + "which all nodes share. If it is lost, empty the table tracking_secret; all links given out so far end with it.");
        }
    }

    private String fingerprint() {
        return hmac().hmacHex("fingerprint");
    }

    /** Not safe for use by several threads. */
    HmacUtils hmac() {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key);
    }
}
