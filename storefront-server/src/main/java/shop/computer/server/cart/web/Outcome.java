package shop.computer.server.cart.web;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;

/**
 * What became of a change to a cart. The address of the page after it carries it, so anybody can make one up.
 *
 * @param note what happened; absent if there is nothing to say
 * @param sku of the product it happened to
 * @param quantity how many pieces were taken out
 */
record Outcome(@Nullable String note, @Nullable String sku, @Nullable String quantity) {

    static final Outcome QUIET = new Outcome(null, null, null);

    static Outcome of(String note, Sku sku) {
        return new Outcome(note, sku.value(), null);
    }

    static Outcome removed(Sku sku, int pieces) {
        return new Outcome("removed", sku.value(), Integer.toString(pieces));
    }

    /** Where to read it. */
    String address() {
        return "/cart" + (note == null ? "" : "?note=" + note + "&sku=" + sku)
                + (quantity == null ? "" : "&quantity=" + quantity);
    }

    /** The sentence that says it; nothing for what cannot be. */
    Optional<CartNote> said(Function<Sku, String> name) {
        return switch (note == null ? "" : note) {
            case "added" -> named(name).map(words -> CartNote.good("cart.note.added", words));
            case "removed" -> named(name).map(words -> CartNote.info("cart.note.removed", words));
            case "saved" -> named(name).map(words -> CartNote.info("cart.note.saved", words));
            case "forgotten" -> named(name).map(words -> CartNote.info("cart.note.forgotten", words));
            case "again" -> Optional.of(CartNote.good("cart.note.again"));
            case "empty" -> Optional.of(CartNote.info("cart.note.empty"));
            default -> Optional.empty();
        };
    }

    /** Whether it can be undone by putting so many pieces into the cart. */
    public boolean isUndoable() {
        return "removed".equals(note) && quantity != null;
    }

    private Optional<String> named(Function<Sku, String> name) {
        return Sku.read(sku == null ? "" : sku).map(name);
    }
}
