package shop.computer.api;

/** Addresses and header names of the admin API, named once for both programs. */
public final class ApiPaths {

    public static final String BASE = "/api/admin/v1";
    public static final String SESSION = BASE + "/staff/session";
    public static final String ORDERS = BASE + "/orders";
    public static final String DELIVERY_ZONES = ORDERS + "/delivery-zones";
    public static final String CREDIT_NOTES = ORDERS + "/credit-notes";
    public static final String STOCK = BASE + "/inventory/stock";
    public static final String HOLDS = BASE + "/inventory/holds";
    public static final String RECEIPTS = BASE + "/inventory/receipts";
    public static final String SERIALS = BASE + "/inventory/serials";
    public static final String COUNTS = BASE + "/inventory/counts";
    public static final String PAYMENTS = BASE + "/payments";
    public static final String REFUNDS = PAYMENTS + "/refunds";
    public static final String REVIEWS = PAYMENTS + "/reviews";
    public static final String PAYMENT_PICTURES = PAYMENTS + "/pictures";
    public static final String MONEY_SEARCHES = PAYMENTS + "/searches";
    public static final String PRODUCTS = BASE + "/catalog/products";
    public static final String PRICES = BASE + "/catalog/prices";
    public static final String EXCHANGE_RATE = BASE + "/catalog/exchange-rate";
    public static final String COUPONS = BASE + "/promotions/coupons";
    public static final String SALES_BY_DAY = BASE + "/reports/sales-by-day";
    public static final String SALES_LINES = BASE + "/reports/sales-lines";
    public static final String INVARIANTS = BASE + "/books/invariants";
    public static final String JOBS = BASE + "/jobs";
    public static final String OUTBOX = BASE + "/books/outbox";
    public static final String PAGES = BASE + "/pages";
    public static final String EVENTS = BASE + "/events";
    public static final String OPENAPI = BASE + "/openapi.json";

    public static final String SESSION_HEADER = "X-Auth-Token";
    public static final String IDEMPOTENCY_HEADER = "Idempotency-Key";
    public static final String CLIENT_VERSION_HEADER = "X-Client-Version";

    private ApiPaths() {}
}
