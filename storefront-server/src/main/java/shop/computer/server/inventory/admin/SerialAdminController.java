package shop.computer.server.inventory.admin;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.inventory.serial.UnitDetail;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.inventory.desk.NotThereException;
import shop.computer.server.inventory.serial.SerialNumber;
import shop.computer.server.inventory.serial.UnitBook;

/** Finds a piece by its number: where it came from and where it went. */
@RestController
class SerialAdminController {

    private final UnitBook units;
    private final StockWords words;

    SerialAdminController(UnitBook units, StockWords words) {
        this.units = units;
        this.words = words;
    }

    @GetMapping(ApiPaths.SERIALS + "/{serial}")
    @Needs(Right.STOCK_VIEW)
    UnitDetail find(@PathVariable String serial) {
        var unit = SerialNumber.spellings(serial).stream().flatMap(number -> units.find(number).stream()).findFirst()
                .orElseThrow(() -> new NotThereException("inventory.serial.unknown", serial));
        return new UnitDetail(unit.serial().value(), unit.sku(), words.name(unit.sku()), unit.state(),
                units.story(unit.serial()));
    }
}
