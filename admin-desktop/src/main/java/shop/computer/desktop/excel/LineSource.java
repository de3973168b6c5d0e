package shop.computer.desktop.excel;

import org.jspecify.annotations.Nullable;
import shop.computer.api.CursorPage;
import shop.computer.api.report.SalesLine;

/** Hands out sold lines page by page. */
@FunctionalInterface
public interface LineSource {

    /** @param cursor null for the first page */
    CursorPage<SalesLine> page(@Nullable String cursor);
}
