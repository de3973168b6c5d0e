package shop.computer.server.inventory.serial;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.serial.UnitDetail.State;
import shop.computer.api.inventory.serial.UnitDetail.Step;

/** Each piece the shop knows by its number, and its story. Whoever changes it holds the lock of the SKU's balance. */
@Repository
public class UnitBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    UnitBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Unit> find(SerialNumber serial) {
        return jdbc.sql("select serial, sku, layer_id, state, document from inventory_unit where serial = ?")
                .param(serial.value()).query(UnitBook::unit).optional();
    }

    /** The pieces of a SKU that are in stock. */
    public List<SerialNumber> allInStock(Sku sku) {
        return jdbc.sql("select serial from inventory_unit where sku = ? and state = 'IN_STOCK' order by serial")
                .param(sku.value()).query((row, _) -> new SerialNumber(row.getString(1))).list();
    }

    /** Whether pieces of a SKU that are known by number were sold with a document and are not back. */
    public boolean sold(Sku sku, String document) {
        return !jdbc.sql("select 1 from inventory_unit where sku = ? and document = ? and state = 'SOLD' limit 1")
                .params(sku.value(), document).query(Integer.class).list().isEmpty();
    }

    /** The numbers of the pieces that came in with a document. */
    public List<String> ofDocument(Sku sku, String document) {
        return jdbc.sql("""
                select distinct serial from inventory_unit_step
                where sku = ? and document = ? and came_in = true order by serial""")
                .params(sku.value(), document).query((row, _) -> row.getString(1)).list();
    }

    /** What happened to a piece, the newest first. */
    public List<Step> story(SerialNumber serial) {
        return jdbc.sql("""
                select sku, came_in, kind, document, who, moved_at from inventory_unit_step
                where serial = ? order by id desc limit 200""")
                .param(serial.value()).query(UnitBook::step).list();
    }

    /**
     * A piece the shop has never seen comes in.
     *
     * @throws SerialException if it has
     */
    public void add(SerialNumber serial, long layer, UnitMove move) {
        try {
            jdbc.sql("insert into inventory_unit (serial, sku, layer_id, state, document) values (?, ?, ?, ?, ?)")
                    .params(serial.value(), move.sku().value(), layer, State.IN_STOCK.name()).param(move.document())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw SerialException.known(serial, find(serial).map(Unit::sku).orElse(move.sku()));
        }
        write(serial, true, move);
    }

    /** A piece that is not there comes back. */
    public void comeBack(SerialNumber serial, long layer, UnitMove move) {
        var back = jdbc.sql("""
                update inventory_unit set sku = ?, layer_id = ?, state = 'IN_STOCK', document = ?
                where serial = ? and state <> 'IN_STOCK'""")
                .params(move.sku().value(), layer).param(move.document()).param(serial.value()).update();
        if (back != 1) {
            throw SerialException.known(serial, move.sku());
        }
        write(serial, true, move);
    }

    /**
     * A piece goes.
     *
     * @throws SerialException if it is not there: unknown, of another SKU, or gone
     */
    public Unit take(SerialNumber serial, State state, UnitMove move) {
        var gone = jdbc.sql("""
                update inventory_unit set state = ?, document = ?
                where serial = ? and sku = ? and state = 'IN_STOCK'""")
                .param(state.name()).param(move.document()).params(serial.value(), move.sku().value()).update();
        var unit = find(serial).orElseThrow(() -> SerialException.unknown(serial));
        if (!unit.sku().equals(move.sku())) {
            throw SerialException.other(serial, unit.sku(), move.sku());
        }
        if (gone != 1) {
            throw SerialException.gone(serial);
        }
        write(serial, false, move);
        return unit;
    }

    private void write(SerialNumber serial, boolean in, UnitMove move) {
        jdbc.sql("""
                insert into inventory_unit_step (serial, sku, came_in, kind, document, who, moved_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(serial.value(), move.sku().value(), in, move.kind().name()).param(move.document())
                .params(move.who(), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static Unit unit(ResultSet row, int index) throws SQLException {
        return new Unit(new SerialNumber(row.getString("serial")), new Sku(row.getString("sku")),
                row.getLong("layer_id"), State.valueOf(row.getString("state")), row.getString("document"));
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        return new Step(row.getObject("moved_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBoolean("came_in"), MovementKind.valueOf(row.getString("kind")), new Sku(row.getString("sku")),
                row.getString("document"), row.getString("who"));
    }
}
