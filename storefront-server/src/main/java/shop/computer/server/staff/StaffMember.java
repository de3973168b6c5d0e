package shop.computer.server.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.staff.Role;

/** Somebody who works here. */
@Entity
@Table(name = "staff_member")
class StaffMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;
    @Column(name = "user_name")
    private String user;
    private String displayName;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Role role;
    private String passwordHash;
    private boolean active = true;
    private Instant createdAt;
    @Version
    private long version;

    protected StaffMember() {}

    StaffMember(String user, String displayName, Role role, String passwordHash, Instant createdAt) {
        this.user = user;
        this.displayName = displayName;
        this.role = role;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    boolean isActive() {
        return active;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** From now on this member cannot sign in. What they did stays under their name. */
    void leave() {
        active = false;
    }

    StaffView toView() {
        return new StaffView(user, displayName, role);
    }
}
