package shop.computer.server.fault.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import shop.computer.api.Sku;
import shop.computer.server.fault.buyer.Answer;
import shop.computer.server.fault.buyer.Buyer;
import shop.computer.server.fault.buyer.Crowd;
import shop.computer.server.fault.buyer.Wish;
import shop.computer.server.fault.stage.Goods;
import shop.computer.server.fault.stage.Stage;

/** Two hundred buyers want the last five pieces, again and again: five get them, the others are told so. */
final class ContestedCheckouts {

    private static final int BUYERS = 200;
    private static final int STROLLERS = 8;

    private final Stage stage;
    private final Figure figure;
    private final List<Buyer> buyers;
    private long oversold;
    private long falselySoldOut;
    private long faults;
    private long unanswered;

    /** @param shops the addresses of the servers; the buyers are spread over them */
    ContestedCheckouts(Stage stage, List<String> shops) {
        this.stage = stage;
        this.figure = new Figure("Contested checkouts on " + (shops.size() == 1 ? "one server" : "two servers"));
        this.buyers = IntStream.range(0, BUYERS)
                .mapToObj(i -> new Buyer(shops.get(i % shops.size()), "Contested Buyer")).toList();
    }

    void run() throws InterruptedException {
        for (int i = 0; i < Goods.ROUNDS; i++) {
            round(stage.goods.scarce());
        }
        figure.holds(stage.books())
                .tells("%,d checkouts for %,d pieces", Goods.ROUNDS * BUYERS, Goods.ROUNDS * Goods.PIECES)
                .never("oversold", oversold).never("falsely sold out", falselySoldOut).never("5xx", faults)
                .never("unanswered", unanswered).print();
    }

    private void round(Sku sku) throws InterruptedException {
        var wishes = Crowd.stroll(buyers.stream().map(buyer -> filling(buyer, sku)).toList(), STROLLERS);
        var sending = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < BUYERS; i++) {
            var buyer = buyers.get(i);
            var wish = wishes.get(i);
            sending.add(() -> buyer.sends(wish));
        }
        var answers = Crowd.rush(sending);
        var placed = answers.stream().filter(Answer::isPlaced).count();
        var stored = stage.books().sql("select coalesce(sum(quantity), 0) from order_line where sku = ?")
                .param(sku.value()).query(Long.class).single();
        oversold += Math.max(0, Math.max(placed, stored) - Goods.PIECES);
        falselySoldOut += Math.max(0, Goods.PIECES - Math.min(placed, stored));
        faults += answers.stream().filter(Answer::isFault).count();
        unanswered += answers.stream().filter(answer -> answer.status() == 0).count();
    }

    private static Callable<Wish> filling(Buyer buyer, Sku sku) {
        return () -> buyer.fillsForm(sku, true);
    }
}
