package shop.computer.server.order.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.order.OrderNote;

/** What happened to an order, oldest first; lines are added and never changed. */
@Embeddable
public class Story {

    @ElementCollection
    @CollectionTable(name = "order_change", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Change> changes = new ArrayList<>();

    protected Story() {}

    public Story(Change first) {
        changes.add(first);
    }

    public void add(Change change) {
        changes.add(change);
    }

    /** Adds a note, unless it is the same as the last one. */
    public void addOnce(Change note) {
        if (lastNote() != note.note()) {
            changes.add(note);
        }
    }

    /** What the system said last; absent if a plain step came last. */
    public @Nullable OrderNote lastNote() {
        return changes.getLast().note();
    }
}
