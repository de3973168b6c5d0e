package shop.computer.server.staff;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, Long> {

    Optional<StaffMember> findByUser(String user);

    List<StaffMember> findByUserIn(Collection<String> users);

    long count();

    StaffMember saveAndFlush(StaffMember member);
}
