package io.redress.intake;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Sample attachments. */
public final class Evidence {

    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    public static final byte[] PDF = "%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);
    public static final byte[] HTML = text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
    public static final byte[] SVG = text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");

    private Evidence() {}

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
