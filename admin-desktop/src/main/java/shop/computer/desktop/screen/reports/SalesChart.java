package shop.computer.desktop.screen.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import javafx.scene.chart.BarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import shop.computer.api.report.SalesDay;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** Sales by day as bars, and the one sentence they say. */
final class SalesChart {

    private final XYChart.Series<String, Number> bars = new XYChart.Series<>();
    private final BarChart<String, Number> chart;
    private final Label note;
    private final Words words;
    private final Figures figures;

    SalesChart(BarChart<String, Number> chart, Label note, Words words) {
        this.chart = chart;
        this.note = note;
        this.words = words;
        this.figures = new Figures(words.language());
        chart.getStyleClass().addAll("bars", "upright");
    }

    void show(List<SalesDay> days) {
        if (chart.getData().isEmpty()) {
            chart.getData().add(bars);
        }
        bars.getData().clear();
        days.forEach(day -> bars.getData().add(new XYChart.Data<>(label(day.day()), day.sales().amount())));
        chart.setCategoryGap(days.size() > 14 ? 3 : 14);
        var best = days.stream().max(Comparator.comparing(SalesDay::sales)).filter(day -> !day.sales().isZero());
        Texts.show(note, best.map(day -> words.say("reports.best", figures.day(day.day()), Figures.money(day.sales())))
                .orElse(words.say("reports.none")));
    }

    private static String label(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue();
    }
}
