package shop.computer.server.notification;

import shop.computer.api.event.StaffEvent;
import shop.computer.api.staff.Right;

/**
 * What is about to be told to staff.
 *
 * @param key the same for the same thing, at most 120 characters; what has been told is not told again
 * @param needs what a reader must be allowed to see
 */
record News(String key, Right needs, StaffEvent event) {}
