package shop.computer.server.reporting.admin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.report.SalesDay;
import shop.computer.api.report.SalesLine;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.reporting.Period;
import shop.computer.server.reporting.Sales;

/** What was sold. Days are those of Phnom Penh, both ends included; cost and profit only with {@link Right#COST}. */
@RestController
@Needs(Right.REPORTS)
class ReportAdminController {

    private final Sales sales;

    ReportAdminController(Sales sales) {
        this.sales = sales;
    }

    @GetMapping(ApiPaths.SALES_BY_DAY)
    List<SalesDay> byDay(@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            Authentication caller) {
        return sales.byDay(new Period(from, to), Fields.mayBeSeenBy(caller, Right.COST));
    }

    @GetMapping(ApiPaths.SALES_LINES)
    CursorPage<SalesLine> lines(@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(200) int limit,
            @RequestParam(defaultValue = "false") boolean total,
            Authentication caller) {
        return sales.lines(new Period(from, to), cursor, limit, total, Fields.mayBeSeenBy(caller, Right.COST));
    }
}
