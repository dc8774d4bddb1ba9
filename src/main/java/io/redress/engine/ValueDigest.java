package io.redress.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/** Replaces a value with {@code digest:} and SHA-256(salt, SHA-256(value)); codes, dates and booleans stay as they are. */
class ValueDigest {

    private static final Pattern CODE = Pattern.compile(
            "[A-Z][A-Z0-9_]*|zh-CN|en|(unit-)?(quality|logistics|service|technical|finance|legal)|supervisors|managers|executives"
                    + "|\\d{4}-\\d\\d-\\d\\d(T[\\dTZ:.+-]*)?|");
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true).configure(SerializationFeature.FAIL_ON_EMPTY_BEANS, false);

    private final Supplier<byte[]> salt;

    ValueDigest(Supplier<byte[]> salt) {
        this.salt = salt;
    }

    TypedValue of(TypedValue value) {
        var plain = value == null ? null : value.getValue();
        var readable = plain == null || plain instanceof Boolean || plain instanceof Date
                || plain instanceof Temporal || plain instanceof String text && isCode(text);
        return readable ? value : always(value);
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    TypedValue always(TypedValue value) {
        return value == null || value.getValue() == null ? value : Variables.stringValue(digest(canonical(value.getValue())));
    }

    private String digest(String text) {
        var sha256 = DigestUtils.getSha256Digest();
        sha256.update(salt.get());
        return "digest:" + Hex.encodeHexString(sha256.digest(DigestUtils.sha256(text)));
    }

    /** Text as it is, a number without trailing zeros, anything else as JSON sorted by name. */
    private static String canonical(Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A table read a value that cannot be put on record: " + value.getClass().getName(), e);
        }
    }
}
