package shop.computer.server.order.limit;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.server.order.refusal.TooManyOpenOrdersException;
import shop.computer.server.order.refusal.TooManyOpenOrdersException.Same;

/**
 * Counts the orders that hold goods and wait for money. Two that come in the same moment may both be counted as the last one: this keeps
 * mischief small, it keeps no books.
 */
@Component
public class OpenOrders {

    private static final String COUNT = "select count(*) from shop_order where status = 'PLACED' and ";

    private final JdbcClient jdbc;
    private final OrderSettings settings;

    OpenOrders(JdbcClient jdbc, OrderSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /**
     * Lets one more order in.
     *
     * @param phone in the form +85512345678
     * @param address absent for a pick-up
     * @param origin names a network address; absent if it does not matter
     * @throws TooManyOpenOrdersException if there are already as many as there may be
     */
    public void admit(String phone, @Nullable DeliveryAddress address, @Nullable String origin) {
        refuse(Same.PHONE, settings.mostOpen(), count("phone = ?", phone));
        if (address != null) {
            refuse(Same.ADDRESS, settings.mostOpen(), count("""
                    province = ? and district = ? and commune = ? and coalesce(street, '') = ?
                    and coalesce(landmark, '') = ?""", address.province(), address.district(), address.commune(),
                    text(address.street()), text(address.landmark())));
        }
        if (origin != null) {
            refuse(Same.NETWORK, settings.mostOpenPerNetwork(), count("origin = ?", origin));
        }
    }

    private static void refuse(Same same, int most, int open) {
        if (open >= most) {
            throw new TooManyOpenOrdersException(same, most);
        }
    }

    private int count(String condition, Object... values) {
        return jdbc.sql(COUNT + condition).params(values).query(Integer.class).single();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
