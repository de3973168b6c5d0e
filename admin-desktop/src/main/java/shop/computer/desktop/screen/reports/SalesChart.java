package shop.computer.desktop.screen.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.chart.BarChart;
import javafx.scene.chart.NumberAxis;
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
        scale(days);
        var best = days.stream().max(Comparator.comparing(SalesDay::sales))
                .filter(day -> day.sales().amount().signum() > 0);
        Texts.show(note, best.map(day -> words.say("reports.best", figures.day(day.day()), Figures.money(day.sales())))
                .orElse(words.say("reports.none")));
    }

    /** Some five lines of round amounts, from nothing, or the day on which most came back, to above the best day. */
    private void scale(List<SalesDay> days) {
        if (chart.getYAxis() instanceof NumberAxis axis) {
            var most = Math.max(1,
                    days.stream().mapToDouble(day -> day.sales().amount().doubleValue()).max().orElse(1));
            var least = Math.min(0,
                    days.stream().mapToDouble(day -> day.sales().amount().doubleValue()).min().orElse(0));
            var power = Math.pow(10, Math.floor(Math.log10(most / 5)));
            var step = Stream.of(1, 2, 5, 10).map(times -> times * power).filter(one -> one * 5 >= most).findFirst()
                    .orElse(power * 10);
            axis.setAutoRanging(false);
            axis.setTickUnit(step);
            axis.setUpperBound(step * Math.ceil(most / step));
            axis.setLowerBound(step * Math.floor(least / step));
        }
    }

    private static String label(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue();
    }
}
