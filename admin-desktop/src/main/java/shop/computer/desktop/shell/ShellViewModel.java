package shop.computer.desktop.shell;

import java.time.Duration;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.live.LiveState;
import shop.computer.desktop.live.StaffEventStream;
import shop.computer.desktop.shell.toast.RunningTask;

/** What the frame shows: where we are, who works, how the line stands, what runs. */
public final class ShellViewModel {

    private final SignedIn person;
    private final String server;
    private final List<Place> places;
    private final StaffEventStream stream;
    private final SimpleObjectProperty<Place> place;
    private final ReadOnlyLongWrapper latency = new ReadOnlyLongWrapper(-1);
    private final ObservableList<RunningTask> tasks;
    private final BooleanBinding online;

    /** @param places all there are; those the person has no right to are left out */
    public ShellViewModel(SignedIn person, String server, List<Place> places, StaffEventStream stream,
            ObservableList<RunningTask> tasks) {
        this.person = person;
        this.server = server;
        this.places = places.stream().filter(place -> person.may(place.right())).toList();
        this.stream = stream;
        this.tasks = tasks;
        this.place = new SimpleObjectProperty<>(this.places.getFirst());
        this.online = Bindings.createBooleanBinding(() -> !(stream.state().get() instanceof LiveState.Lost),
                stream.state());
    }

    public SignedIn person() {
        return person;
    }

    public String server() {
        return server;
    }

    public List<Place> places() {
        return places;
    }

    public SimpleObjectProperty<Place> place() {
        return place;
    }

    /** Goes to the place with this key, if the person has it. */
    public void go(String key) {
        places.stream().filter(one -> one.key().equals(key)).findFirst().ifPresent(place::set);
    }

    /** Goes to the place at this position in the rail, from 0. */
    public void go(int position) {
        if (position < places.size()) {
            place.set(places.get(position));
        }
    }

    public ReadOnlyObjectProperty<LiveState> live() {
        return stream.state();
    }

    public void tryNow() {
        stream.tryNow();
    }

    /** Whether the server answers as far as we know; writing is off while it does not. */
    public BooleanBinding online() {
        return online;
    }

    public void answered(Duration took) {
        latency.set(took.toMillis());
    }

    /** How long the newest answer took, in milliseconds; -1 before the first. */
    public ReadOnlyLongProperty latency() {
        return latency.getReadOnlyProperty();
    }

    public ObservableList<RunningTask> tasks() {
        return tasks;
    }

    public static ObservableList<RunningTask> noTasks() {
        return FXCollections.observableArrayList();
    }
}
