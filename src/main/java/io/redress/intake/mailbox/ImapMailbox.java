package io.redress.intake.mailbox;

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

/** Reads one mailbox by IMAP: each mail that is not marked as handled is shown once in a reading, and marked if its handling ended well. */
class ImapMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);
    private static final String TIMEOUT_MILLIS = "30000";
    private static final String PIECE = String.valueOf(1 << 20);
    /** Of a mail that is too large. */
    private static final int BEGINNING = 64 * 1024;

    private final MailboxAddress address;
    private final MailboxSettings settings;

    ImapMailbox(MailboxAddress address, MailboxSettings settings) {
        this.address = address;
        this.settings = settings;
    }

    /**
     * @param firstRead when this mailbox was read for the first time; what people had read by then is left alone
     * @param handling tells whether the mail may be marked; where it throws, the mail comes again and the others go on
     */
    void read(Instant firstRead, Predicate<FetchedMail> handling) throws MessagingException {
        try (var store = session().getStore(address.protocol())) {
            store.connect(address.host(), address.port(), address.user(), address.password());
            var folder = (IMAPFolder) store.getFolder(address.folder());
            folder.open(Folder.READ_WRITE);
            try {
                read(folder, new HandledMark(folder, firstRead), store, handling);
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

    private void read(IMAPFolder folder, HandledMark mark, Store store, Predicate<FetchedMail> handling) throws MessagingException {
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

    private void one(IMAPFolder folder, IMAPMessage message, HandledMark mark, Store store, Predicate<FetchedMail> handling)
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
        long most = settings.maxSize().toBytes();
        long told = message.getSizeLong();
        try (var content = message.getMimeStream()) {
            var raw = content.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, told > most ? BEGINNING : most + 1));
            var place = address.name() + "/" + folder.getUIDValidity() + "/" + folder.getUID(message);
            return told > most || raw.length > most
                    ? new FetchedMail(place, Arrays.copyOf(raw, Math.min(raw.length, BEGINNING)), Math.max(told, raw.length), false)
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
