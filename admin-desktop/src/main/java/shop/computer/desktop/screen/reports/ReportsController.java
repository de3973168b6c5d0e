package shop.computer.desktop.screen.reports;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.chart.BarChart;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.computer.api.report.SalesDay;
import shop.computer.desktop.control.Choices;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.shell.OpenFile;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.shell.toast.RunningTask;
import shop.computer.desktop.shell.toast.Toast;
import shop.computer.desktop.shell.toast.Toasts;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Sales by day: period on top, picture, table, totals that equal the Excel file. The export goes on while one works. */
public final class ReportsController implements Screen {

    private final ReportsViewModel model;
    private final Toasts toasts;
    private final ObservableList<RunningTask> running;
    private final Words words;
    private final Parent view;
    private final Choices<Period> periods;
    private final DaysTable days;
    private final SalesChart picture;
    private final Subscription bonds;

    @FXML
    private HBox periodBox;
    @FXML
    private DatePicker fromPicker;
    @FXML
    private DatePicker toPicker;
    @FXML
    private Label noticeLabel;
    @FXML
    private Button exportButton;
    @FXML
    private BarChart<String, Number> chart;
    @FXML
    private Label chartNoteLabel;
    @FXML
    private TableView<SalesDay> table;
    @FXML
    private HBox totalsRow;

    public ReportsController(ReportsViewModel model, Toasts toasts, ObservableList<RunningTask> running, Words words) {
        this.model = model;
        this.toasts = toasts;
        this.running = running;
        this.words = words;
        view = Views.load(this, "Reports.fxml", words);
        periods = new Choices<>(periodBox, model.period(), words, "reports.period", "period", "segment");
        days = new DaysTable(table, totalsRow, words);
        picture = new SalesChart(chart, chartNoteLabel, words);
        var converter = new DayConverter();
        fromPicker.setConverter(converter);
        toPicker.setConverter(converter);
        fromPicker.valueProperty().bindBidirectional(model.from());
        toPicker.valueProperty().bindBidirectional(model.to());
        bonds = Subscription.combine(model.days().subscribe(this::show), model.notice().subscribe(this::showNotice));
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<Shortcut, Runnable> keys() {
        return Map.of(Shortcut.EXPORT, this::export, Shortcut.READ_AGAIN, model::readAgain);
    }

    @Override
    public void shown() {
        model.readAgain();
        table.requestFocus();
    }

    @Override
    public void close() {
        bonds.unsubscribe();
        periods.close();
        fromPicker.valueProperty().unbindBidirectional(model.from());
        toPicker.valueProperty().unbindBidirectional(model.to());
    }

    @FXML
    private void export() {
        var file = chooseFile();
        if (file == null) {
            return;
        }
        var task = new RunningTask[1];
        var progress = model.export(file, words, rows -> done(file, rows),
                problem -> toasts.show(new Toast("alert", "mdi2a-alert-circle-outline",
                        Sentence.of("reports.export.failed"), problem)),
                () -> running.remove(task[0]));
        task[0] = new RunningTask("reports.export.running", "mdi2m-microsoft-excel", progress);
        running.add(task[0]);
    }

    private void done(Path file, long rows) {
        toasts.show(new Toast("done", "mdi2m-microsoft-excel",
                Sentence.of("reports.export.done", String.valueOf(file.getFileName())),
                Sentence.of("reports.export.done.of", rows), "reports.export.open", () -> OpenFile.open(file, toasts)));
    }

    /** The property {@code shop.export} names the file without asking, for tests: a file chooser is a window of the system. */
    private @Nullable Path chooseFile() {
        var told = System.getProperty("shop.export", "");
        if (!told.isBlank()) {
            return Path.of(told);
        }
        var chooser = new FileChooser();
        chooser.setTitle(words.say("reports.export.button"));
        chooser.setInitialFileName(model.fileName(words));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say("reports.export.kind"), "*.xlsx"));
        var home = new File(System.getProperty("user.home", "."));
        if (home.isDirectory()) {
            chooser.setInitialDirectory(home);
        }
        var file = chooser.showSaveDialog(view.getScene().getWindow());
        return file == null
                ? null
                : file.getName().endsWith(".xlsx") ? file.toPath() : Path.of(file.getPath() + ".xlsx");
    }

    private void show(@Nullable List<SalesDay> found) {
        if (found != null) {
            days.show(found, model.total());
            picture.show(found);
        }
    }

    private void showNotice(@Nullable Sentence notice) {
        Texts.show(noticeLabel, notice == null ? "" : notice.in(words));
        noticeLabel.setVisible(notice != null);
        noticeLabel.setManaged(notice != null);
    }
}
