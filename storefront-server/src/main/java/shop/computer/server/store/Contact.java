package shop.computer.server.store;

/**
 * How customers reach the shop, in one language. What is empty is not known, and not shown.
 *
 * @param phone as it is to be read, for instance {@code +855 12 345 678}
 * @param telegram name of the shop's account, without the sign before it
 * @param facebook address of the shop's page
 * @param map address of the shop on a map
 * @param address where customers come by
 * @param hours when they find it open
 */
public record Contact(String phone, String telegram, String facebook, String map, String address, String hours) {

    /** For a link: digits and the plus only. */
    public String dial() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
