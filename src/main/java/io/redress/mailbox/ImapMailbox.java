package io.redress.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.unit.DataSize;

/** Polls a mailbox over IMAP: each mail not marked as processed is passed on once per poll, and marked if processing succeeded. */
class ImapMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);
    private static final String TIMEOUT_MILLIS = "30000";
    private static final String PIECE = String.valueOf(1 << 20);
    /** Fetched of a mail that is too large. */
    private static final int PREVIEW_BYTES = 64 * 1024;

    private final MailboxAddress address;
    private final MailboxSettings settings;
    private final DataSize maxSize;

    ImapMailbox(MailboxAddress address, MailboxSettings settings, DataSize maxSize) {
        this.address = address;
        this.settings = settings;
        this.maxSize = maxSize;
    }

    /**
     * @param firstRead when this mailbox was first polled; mail already read by then is ignored
     * @param handling returns whether the mail may be marked; if it throws, the mail is retried and the other mails are still processed
     */
    void read(Instant firstRead, Predicate<FetchedMail> handling) throws MessagingException {
        try (var store = session().getStore(address.protocol())) {
            store.connect(address.host(), address.port(), address.user(), address.password());
            var folder = (IMAPFolder) store.getFolder(address.folder());
            folder.open(Folder.READ_WRITE);
            try {
                read(folder, new ProcessedFlag(folder, firstRead), store, handling);
            } finally {
                folder.close(false);
            }
        }
    }

    private Session session() {
        var properties = new Properties();
        var prefix = "mail." + address.protocol() + ".";
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty(prefix + timeout, TIMEOUT_MILLIS);
        }
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "fetchsize", PIECE);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", String.valueOf(!address.onThisMachine()));
        return Session.getInstance(properties);
    }

    private void read(IMAPFolder folder, ProcessedFlag mark, Store store, Predicate<FetchedMail> handling) throws MessagingException {
        var found = Arrays.stream(folder.search(mark.missing())).limit(settings.batch() * 4L).toArray(Message[]::new);
        folder.fetch(found, profile());
        int count = 0;
        for (var message : found) {
            if (count < settings.batch() && mark.isMissingOn(message)) {
                count++;
                one(folder, (IMAPMessage) message, mark, store, handling);
            }
        }
    }

    private static FetchProfile profile() {
        var profile = new FetchProfile();
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        profile.add(UIDFolder.FetchProfileItem.UID);
        return profile;
    }

    private void one(IMAPFolder folder, IMAPMessage message, ProcessedFlag mark, Store store, Predicate<FetchedMail> handling)
            throws MessagingException {
        try {
            if (!handling.test(fetch(folder, message))) {
                return;
            }
        } catch (MessageRemovedException e) {
            return;
        } catch (RuntimeException e) {
            LOG.warn("A mail could not be handled and will be tried again", e);
            return;
        }
        mark.put(message);
        move(folder, message, store);
    }

    private FetchedMail fetch(IMAPFolder folder, IMAPMessage message) throws MessagingException {
        long most = maxSize.toBytes();
        long size = message.getSizeLong();
        try (var content = message.getMimeStream()) {
            var raw = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, size > most ? PREVIEW_BYTES : most + 1));
            var place = address.name() + "/" + folder.getUIDValidity() + "/" + folder.getUID(message);
            return size > most || raw.length > most
                    ? new FetchedMail(place, Arrays.copyOf(raw, Math.min(raw.length, PREVIEW_BYTES)), Math.max(size, raw.length), false)
                    : new FetchedMail(place, raw, raw.length, true);
        } catch (IOException e) {
            throw new UncheckedIOException("The mail cannot be fetched", e);
        }
    }

    private void move(IMAPFolder folder, Message message, Store store) throws MessagingException {
        if (settings.handledFolder().isBlank()) {
            return;
        }
        var target = store.getFolder(settings.handledFolder());
        if (!target.exists()) {
            target.create(Folder.HOLDS_MESSAGES);
        }
        var one = new Message[] {message};
        if (((IMAPStore) store).hasCapability("MOVE")) {
            folder.moveMessages(one, target);
        } else {
            folder.copyMessages(one, target);
            folder.setFlags(one, new Flags(Flag.DELETED), true);
        }
    }
}
