package io.redress.embedded;

import com.icegreen.greenmail.store.FolderListener;
import com.icegreen.greenmail.store.MailFolder;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;

/** Persists which mails of a mailbox were read or deleted over IMAP, so that they do not reappear as new after a restart. */
record MailFlags(MailFiles files, MailFolder folder) implements FolderListener {

    /** Header with the mail's id in {@link MailFiles}. */
    static final String ID = "X-Redress-Mail";

    @Override
    public void flagsUpdated(int number, Flags flags, Long uid) {
        try {
            var id = folder.getMessages().get(number - 1).getMimeMessage().getHeader(ID, null);
            if (id != null && flags.contains(Flag.DELETED)) {
                files.mark(id, MailFiles.Mark.DELETED);
            } else if (id != null && flags.contains(Flag.SEEN)) {
                files.mark(id, MailFiles.Mark.SEEN);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The flags of mail " + number + " cannot be kept", e);
        }
    }

    @Override
    public void expunged(int number) {}

    @Override
    public void added(int number) {}

    @Override
    public void mailboxDeleted() {}
}
