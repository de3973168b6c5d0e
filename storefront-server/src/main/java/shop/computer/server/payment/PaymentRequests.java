package shop.computer.server.payment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The payment requests in the database. */
interface PaymentRequests extends Repository<PaymentRequest, Long> {

    PaymentRequest save(PaymentRequest request);

    void flush();

    Optional<PaymentRequest> findByMd5(String md5);

    boolean existsByBankHash(String hash);

    @Query("select r.orderNumber from PaymentRequest r where r.md5 = :md5")
    Optional<String> orderOf(String md5);

    /** Whose money it is. */
    @Query("select r.orderNumber from PaymentRequest r where r.bankHash = :hash")
    Optional<String> orderOfHash(String hash);

    /** All attempts of an order, oldest first, held until the end of the transaction: whoever changes one of them holds them all. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PaymentRequest r where r.orderNumber = :order order by r.attempt")
    List<PaymentRequest> lock(String order);

    List<PaymentRequest> findByOrderNumberOrderByAttempt(String order);

    /** In the order of attempts, so that the newest comes last. */
    List<PaymentRequest> findByOrderNumberInOrderByAttempt(Collection<String> orders);

    /** Whom nobody asked about yet in this turn; customers who wait now come first (W is the last letter). */
    @Query("select new shop.computer.server.payment.DueRequest(r.id, r.md5, r.nextCheckAt, r.heardOut) from PaymentRequest r "
            + "where r.nextCheckAt <= :now order by r.status desc, r.nextCheckAt")
    List<DueRequest> due(Instant now, Limit most);

    /** @return 1 if nobody else took it in the meantime, else 0 */
    @Modifying
    @Query("update PaymentRequest r set r.nextCheckAt = :until where r.id = :id and r.nextCheckAt = :due")
    int move(long id, Instant due, Instant until);

    /** Brings the next question forward where nobody watched since {@code before}. */
    @Modifying
    @Query("update PaymentRequest r set r.nextCheckAt = :soon, r.hurried = r.hurried + 1 where r.orderNumber in :orders "
            + "and r.status = 'WAITING' and r.nextCheckAt > :soon and r.hurried < :most and r.createdAt < :before "
            + "and (r.watchedAt is null or r.watchedAt < :before)")
    void hurryUnwatched(Collection<String> orders, Instant before, Instant soon, int most);

    /** Notes that these orders' pay pages are open. */
    @Modifying
    @Query("update PaymentRequest r set r.watchedAt = :now where r.orderNumber in :orders and r.status = 'WAITING'")
    void watched(Collection<String> orders, Instant now);

    /** Brings the next question forward, about codes too that another took the place of: they may be what was paid. */
    @Modifying
    @Query("update PaymentRequest r set r.nextCheckAt = :soon, r.hurried = r.hurried + 1 where r.orderNumber = :order "
            + "and r.heardOut = false and r.nextCheckAt > :soon and r.hurried < :most")
    void checkSoon(String order, Instant soon, int most);

    /** By the clock of the database, which all servers share: seconds since 1970. */
    @Query(nativeQuery = true, value = "select unix_timestamp()")
    long now();
}
