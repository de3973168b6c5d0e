package shop.computer.server.notification;

import shop.computer.api.staff.Right;

/**
 * One event of the staff feed.
 *
 * @param number its place in the feed, from 1, without gaps
 * @param type for instance {@code order-arrived}
 * @param needs what a reader must be allowed to see
 * @param payload the {@link shop.computer.api.event.StaffEvent} as JSON
 */
public record FeedRow(long number, String type, Right needs, String payload) {}
