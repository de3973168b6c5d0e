package shop.computer.api;

import java.time.ZoneId;

/** Where the shop's days begin and end: times are kept as instants, the zone is applied where people read them or days are counted. */
public final class ShopTime {

    /** The name of {@link #ZONE}, for annotations. */
    public static final String ZONE_NAME = "Asia/Phnom_Penh";

    public static final ZoneId ZONE = ZoneId.of(ZONE_NAME);

    private ShopTime() {}
}
