package io.redress.survival;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** The mail that the embedded mail server accepted, read from its files. */
record MailBox(Path files) {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>\\r\\n]+>)");

    /** How often each Message-ID occurs. */
    Map<String, Long> messageIds() {
        try (var mails = Files.list(files)) {
            return mails.filter(file -> file.toString().endsWith(".eml")).map(MailBox::messageId)
                    .collect(groupingBy(id -> id, counting()));
        } catch (IOException e) {
            throw new IllegalStateException("The mail cannot be read", e);
        }
    }

    private static String messageId(Path mail) {
        try {
            var header = MESSAGE_ID.matcher(Files.readString(mail, ISO_8859_1));
            return header.find() ? header.group(1) : "none: " + mail;
        } catch (IOException e) {
            throw new IllegalStateException(mail + " cannot be read", e);
        }
    }
}
