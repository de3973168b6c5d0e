package shop.computer.server.platform.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How often one network address may do each of these. Many customers may share one, as all phones of a network do.
 *
 * @param checkout orders sent, a minute
 * @param cart products put into a cart, a minute
 * @param coupon codes of coupons tried, in ten minutes
 * @param wishlist changes of wish lists, a minute
 * @param compare changes of what is compared, a minute
 * @param search searches, a minute
 * @param track orders looked for, in ten minutes
 * @param code mails with a code to sign in, in ten minutes
 * @param codeTries codes typed, in ten minutes
 * @param signIn tries of staff to sign in, a minute
 */
@ConfigurationProperties("shop.limits")
record LimitSettings(int checkout, int cart, int coupon, int wishlist, int compare, int search, int track, int code,
        int codeTries, int signIn) {}
