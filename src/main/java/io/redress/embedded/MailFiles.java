package io.redress.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The accepted mail, one file each ({@code .eml}, readable by any mail program), with the recipient in the header
 * {@code Delivered-To}. A file is written under a temporary name, flushed to disk and renamed, so that it is either complete or absent.
 */
class MailFiles {

    private static final String SUFFIX = ".eml";
    private static final String DELIVERED_TO = "Delivered-To";

    /** IMAP flag of a mail, stored as an empty file beside it. */
    enum Mark {
        SEEN, DELETED
    }

    private final Path directory;
    private final boolean durable;
    private final Clock clock;
    /** Orders mails of the same millisecond. */
    private final AtomicInteger sequence;
    private final List<MailSummary> mails = Collections.synchronizedList(new ArrayList<>());

    MailFiles(Path directory, boolean durable, Clock clock) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.durable = durable;
        this.clock = clock;
        mails.addAll(read());
        this.sequence = new AtomicInteger(mails.size());
    }

    private List<MailSummary> read() throws IOException {
        List<MailSummary> found = new ArrayList<>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList()) {
                found.add(summary(file.getFileName().toString().replace(SUFFIX, ""), parse(Files.readAllBytes(file))));
            }
        }
        return found;
    }

    /** Returns once the mail is durable. */
    MailSummary keep(String recipient, MimeMessage mail) {
        try {
            var content = new ByteArrayOutputStream();
            content.write((DELIVERED_TO + ": " + recipient.replaceAll("[\\r\\n]", "") + "\r\n").getBytes(UTF_8));
            mail.writeTo(content);
            var id = "%013d-%06d-%s".formatted(clock.millis(), sequence.getAndIncrement(), UUID.randomUUID());
            write(id + SUFFIX, content.toByteArray());
            var kept = summary(id, parse(content.toByteArray()));
            mails.add(kept);
            return kept;
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("The mail cannot be kept in " + directory, e);
        }
    }

    private void write(String name, byte[] content) throws IOException {
        var aside = directory.resolve(name + ".part");
        try (var file = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                file.write(rest);
            }
            force(file);
        }
        Files.move(aside, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        try (var entry = FileChannel.open(directory)) {
            force(entry);
        }
    }

    private void force(FileChannel channel) throws IOException {
        if (durable) {
            channel.force(true);
        }
    }

    /** All mail, oldest first. */
    List<MailSummary> all() {
        synchronized (mails) {
            return List.copyOf(mails);
        }
    }

    Optional<MailSummary> find(String id) {
        return all().stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    void mark(String id, Mark mark) {
        try {
            if (!has(id, mark)) {
                write(id + "." + mark, new byte[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Mail " + id + " cannot be marked in " + directory, e);
        }
    }

    boolean has(String id, Mark mark) {
        return Files.exists(directory.resolve(id + "." + mark));
    }

    MimeMessage message(MailSummary mail) {
        try {
            return parse(Files.readAllBytes(directory.resolve(mail.id() + SUFFIX)));
        } catch (IOException e) {
            throw new UncheckedIOException("Mail " + mail.id() + " cannot be read", e);
        }
    }

    private static MimeMessage parse(byte[] content) {
        return GreenMailUtil.newMimeMessage(new ByteArrayInputStream(content));
    }

    private static MailSummary summary(String id, MimeMessage mail) {
        return new MailSummary(id, header(mail, DELIVERED_TO), Instant.ofEpochMilli(Long.parseLong(id.substring(0, 13))),
                header(mail, "From"), header(mail, "Subject"), header(mail, "Message-ID"));
    }

    /** The first header with this name, decoded. */
    static String header(Message mail, String name) {
        try {
            var values = mail.getHeader(name);
            return values == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(values[0]));
        } catch (MessagingException | IOException e) {
            return "";
        }
    }
}
