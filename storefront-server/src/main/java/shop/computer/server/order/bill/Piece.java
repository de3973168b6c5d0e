package shop.computer.server.order.bill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A piece with a number of its own that left the house.
 *
 * @param line where its line stands in the order, counted from 0
 */
@Embeddable
public record Piece(@Column(name = "line_position") int line, String serial) {}
