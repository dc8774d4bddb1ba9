package io.redress.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 over several parts; each is prefixed with its length, so that content cannot shift from one part to the next. */
class Digest {

    private final MessageDigest sha256 = DigestUtils.getSha256Digest();

    Digest add(String text) {
        return add(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8));
    }

    Digest add(byte[] part) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        sha256.update(part);
        return this;
    }

    String hex() {
        return Hex.encodeHexString(sha256.digest());
    }
}
