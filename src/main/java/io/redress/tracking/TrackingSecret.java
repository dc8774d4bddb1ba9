package io.redress.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
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

    static final String ALGORITHM = "HmacSHA256";
    private static final int MIN_LENGTH = 32;

    private final SecretKey key;

    TrackingSecret(TrackingSettings settings, ObjectProvider<StoredSecret> kept, JdbcClient database) {
        this.key = new SecretKeySpec(value(settings, kept).getBytes(UTF_8), ALGORITHM);
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
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal("fingerprint".getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    SecretKey key() {
        return key;
    }
}
