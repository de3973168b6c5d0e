package shop.computer.server.fault.stage;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import shop.computer.api.Sku;
import shop.computer.api.staff.Role;
import shop.computer.server.ComputerShop;
import shop.computer.server.ShopKit;
import shop.computer.server.staff.StaffKit;

/** What there is to buy: scarce products of which there are few pieces, each for one round, and some of which there is plenty. */
public final class Goods {

    /** For how many rounds there are scarce products, on one server and again on two. */
    public static final int ROUNDS = Scale.of(1, 50);

    /** Of each scarce product. */
    public static final int PIECES = 5;

    private static final int PLENTY = 500_000;
    private static final String PRICE = "9.90";

    private final Iterator<Sku> scarce;
    private final List<Sku> plenty;

    private Goods(List<Sku> scarce, List<Sku> plenty) {
        this.scarce = scarce.iterator();
        this.plenty = plenty;
    }

    /** Puts them on the shelf through the shop's front doors, by a server inside this program that ends again. */
    public static Goods laidOut(String database, Path home) {
        try (var shop = new SpringApplicationBuilder(ComputerShop.class).profiles("test").run(
                "--spring.datasource.url=" + database, "--spring.datasource.username=root", "--server.port=0",
                "--management.server.port=0",
                "--shop.home=" + home, "--spring.main.banner-mode=off", "--logging.level.root=warn")) {
            shop.getBean(StaffKit.class).hire(Role.OWNER);
            var kit = new ShopKit(shop);
            return new Goods(
                    Stream.generate(() -> kit.product(PRICE, PIECES)).limit(ROUNDS * 2L).toList(),
                    Stream.generate(() -> kit.product(PRICE, PLENTY)).limit(8).toList());
        }
    }

    /** One that nobody has tried to buy yet. */
    public Sku scarce() {
        return scarce.next();
    }

    /** Any of those that do not run out. */
    public Sku plenty() {
        return plenty.get(ThreadLocalRandom.current().nextInt(plenty.size()));
    }
}
