package shop.computer.server.notification;

/**
 * What a mail says.
 *
 * @param sender the shop's name as the reader's language writes it
 * @param html the same as {@code text}, with a table
 */
record Letter(String sender, String subject, String text, String html) {}
