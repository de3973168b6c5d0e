package shop.computer.server.notification.mailbox;

import java.time.Instant;

/** A mail that would have left the house. */
record KeptMail(long id, Instant sentAt, String sender, String recipient, String subject, String text, String html) {}
