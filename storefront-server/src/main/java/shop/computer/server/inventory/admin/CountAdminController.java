package shop.computer.server.inventory.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.Sku;
import shop.computer.api.Version;
import shop.computer.api.inventory.count.CountDetail;
import shop.computer.api.inventory.count.CountRow;
import shop.computer.api.inventory.count.EnterCount;
import shop.computer.api.inventory.count.OpenCount;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.inventory.counting.CountLine;
import shop.computer.server.inventory.counting.CountSheet;
import shop.computer.server.inventory.counting.StockCounts;

/** Sheets on which stock is counted. Numbers may be entered by several people at once; who enters one or ends a sheet must have seen the others. */
@RestController
@RequestMapping(ApiPaths.COUNTS)
@Needs(Right.STOCK_CHANGE)
class CountAdminController {

    private final StockCounts counts;
    private final StockWords words;
    private final MessageSource texts;

    CountAdminController(StockCounts counts, StockWords words, MessageSource texts) {
        this.counts = counts;
        this.words = words;
        this.texts = texts;
    }

    @PostMapping
    CountDetail open(@RequestBody @Valid OpenCount wish, Authentication caller, Locale language) {
        return detail(counts.open(wish, caller.getName()), language);
    }

    @GetMapping
    CursorPage<CountRow> list(@RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return counts.list(cursor, limit);
    }

    @GetMapping("/{number}")
    CountDetail detail(@PathVariable long number, Locale language) {
        return detail(counts.sheet(number), language);
    }

    @PutMapping("/{number}/lines/{sku}")
    CountDetail enter(@PathVariable long number, @PathVariable Sku sku, Version seen,
            @RequestBody @Valid EnterCount entry, Authentication caller, Locale language) {
        return detail(counts.enter(number, sku, entry.counted(), seen.number(), caller.getName()), language);
    }

    @PostMapping("/{number}/close")
    CountDetail close(@PathVariable long number, Version seen, Authentication caller, Locale language) {
        return detail(counts.close(number, seen.number(), caller.getName()), language);
    }

    @PostMapping("/{number}/cancel")
    CountDetail cancel(@PathVariable long number, Version seen, Authentication caller, Locale language) {
        return detail(counts.cancel(number, seen.number(), caller.getName()), language);
    }

    private CountDetail detail(CountSheet sheet, Locale language) {
        var names = words.names(sheet.lines().stream().map(CountLine::sku).toList());
        return new CountDetail(sheet.head(),
                sheet.lines().stream().map(line -> line(line, names.getOrDefault(line.sku(), ""), language)).toList(),
                sheet.version());
    }

    private CountDetail.Line line(CountLine line, String name, Locale language) {
        var problem = line.problem();
        return new CountDetail.Line(line.sku(), name, line.counted(), line.book(), line.difference(),
                line.at(), line.who(), line.posted(),
                problem == null ? null : texts.getMessage(problem.textKey(), null, language));
    }
}
