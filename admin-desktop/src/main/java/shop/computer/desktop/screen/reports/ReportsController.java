package shop.computer.desktop.screen.reports;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.computer.api.report.SalesDay;
import shop.computer.desktop.control.Columns;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.shell.OpenFile;
import shop.computer.desktop.shell.RunningTask;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Toast;
import shop.computer.desktop.shell.Toasts;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Sales by day: period on top, picture, table, totals that equal the Excel file. The export goes on while one works. */
public final class ReportsController implements Screen {

    private final ReportsViewModel model;
    private final Toasts toasts;
    private final ObservableList<RunningTask> running;
    private final Words words;
    private final Figures figures;
    private final Map<Period, ToggleButton> periods = new EnumMap<>(Period.class);
    private final List<Label> totals = new ArrayList<>();
    private final XYChart.Series<String, Number> bars = new XYChart.Series<>();
    private final Parent view;
    private Subscription bonds = Subscription.EMPTY;
    private boolean withCost;

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
        this.figures = new Figures(words.language());
        this.view = Views.load(this, "Reports.fxml", words);
        fill();
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
        table.requestFocus();
    }

    @Override
    public void close() {
        bonds.unsubscribe();
        fromPicker.valueProperty().unbindBidirectional(model.from());
        toPicker.valueProperty().unbindBidirectional(model.to());
    }

    private void fill() {
        buildPeriods();
        chart.getStyleClass().addAll("bars", "upright");
        table.setFixedCellSize(words.language() == Language.KHMER ? 36 : 34);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        var converter = new DayConverter();
        fromPicker.setConverter(converter);
        toPicker.setConverter(converter);
        fromPicker.valueProperty().bindBidirectional(model.from());
        toPicker.valueProperty().bindBidirectional(model.to());
        buildColumns();
        bonds = Subscription.combine(
                model.period().subscribe(chosen -> periods.forEach((one, toggle) -> toggle.setSelected(one == chosen))),
                model.days().subscribe(this::show), model.notice().subscribe(this::showNotice));
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

    private void buildPeriods() {
        var group = new ToggleGroup();
        for (var one : Period.values()) {
            var toggle = new ToggleButton();
            toggle.setId("period-" + one.name());
            Texts.show(toggle, words.say("reports.period", one));
            toggle.setToggleGroup(group);
            toggle.setMinWidth(Region.USE_PREF_SIZE);
            toggle.setOnAction(event -> {
                toggle.setSelected(true);
                model.period().set(one);
            });
            periods.put(one, toggle);
            periodBox.getChildren().add(toggle);
        }
    }

    private void buildColumns() {
        table.getColumns().clear();
        totalsRow.getChildren().clear();
        totals.clear();
        add(Columns.text(words.say("reports.column.day"), 120, day -> figures.day(day.day())), false);
        add(Columns.figure(words.say("reports.column.orders"), 80, day -> Figures.count(day.orders())), true);
        add(Columns.figure(words.say("reports.column.pieces"), 80, day -> Figures.count(day.pieces())), true);
        add(Columns.figure(words.say("reports.column.sales"), 120, day -> Figures.money(day.sales())), true);
        add(Columns.figure(words.say("reports.column.delivery"), 96, day -> Figures.money(day.delivery())), true);
        if (withCost) {
            add(Columns.figure(words.say("reports.column.cost"), 120, day -> Figures.money(day.cost())), true);
            add(Columns.figure(words.say("reports.column.profit"), 110, day -> Figures.money(day.profit())), true);
        }
    }

    private void add(TableColumn<SalesDay, SalesDay> column, boolean right) {
        table.getColumns().add(column);
        var total = new Label();
        total.getStyleClass().addAll("strong", right ? "total-figure" : "total-word");
        total.minWidthProperty().bind(column.widthProperty());
        total.maxWidthProperty().bind(column.widthProperty());
        totals.add(total);
        totalsRow.getChildren().add(total);
    }

    private void show(@Nullable List<SalesDay> days) {
        if (days == null) {
            return;
        }
        var cost = days.stream().anyMatch(day -> day.cost() != null);
        if (cost != withCost) {
            withCost = cost;
            buildColumns();
        }
        table.setItems(FXCollections.observableArrayList(days.reversed()));
        showTotals(days);
        drawChart(days);
    }

    private void showTotals(List<SalesDay> days) {
        List<Function<SalesDay, String>> parts = List.of(day -> words.say("reports.total", days.size()),
                day -> Figures.count(day.orders()),
                day -> Figures.count(day.pieces()), day -> Figures.money(day.sales()),
                day -> Figures.money(day.delivery()),
                day -> Figures.money(day.cost()), day -> Figures.money(day.profit()));
        var total = model.total();
        for (int i = 0; i < totals.size(); i++) {
            var part = parts.get(i);
            Texts.show(totals.get(i), total.map(part).orElse(""));
        }
    }

    private void drawChart(List<SalesDay> days) {
        if (chart.getData().isEmpty()) {
            chart.getData().add(bars);
        }
        bars.getData().clear();
        days.forEach(day -> bars.getData().add(new XYChart.Data<>(label(day.day()), day.sales().amount())));
        chart.setCategoryGap(days.size() > 14 ? 3 : 14);
        var best = days.stream().max(java.util.Comparator.comparing(SalesDay::sales))
                .filter(day -> !day.sales().isZero());
        Texts.show(chartNoteLabel,
                best.map(day -> words.say("reports.best", figures.day(day.day()), Figures.money(day.sales())))
                        .orElse(words.say("reports.none")));
    }

    private String label(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue();
    }

    private void showNotice(@Nullable Sentence notice) {
        Texts.show(noticeLabel, notice == null ? "" : notice.in(words));
        noticeLabel.setVisible(notice != null);
        noticeLabel.setManaged(notice != null);
    }
}
