package shop.computer.server.order.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;

/** A line of an order's story. */
@Embeddable
public record Change(@Column(name = "changed_at") Instant at,
        @Column(name = "from_status") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable OrderStatus from,
        @Column(name = "to_status") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) OrderStatus to,
        String who, @Nullable String why,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable OrderNote note) {}
