package shop.computer.server.search;

import org.springframework.context.ApplicationContext;

/** Lets tests find at once what they have just offered. */
public final class SearchKit {

    private SearchKit() {}

    public static void catchUp(ApplicationContext context) {
        var keeper = context.getBean(SearchKeeper.class);
        keeper.putRight();
        keeper.catchUp();
    }

    /** As {@link #catchUp} after some seconds, without a look at anything but sales that began or ended by the clock. */
    public static void followSales(ApplicationContext context) {
        var keeper = context.getBean(SearchKeeper.class);
        keeper.followSales();
        keeper.catchUp();
    }
}
