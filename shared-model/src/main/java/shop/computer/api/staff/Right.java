package shop.computer.api.staff;

/** One thing that may be allowed or not. */
public enum Right {

    /** See orders and take their next steps. */
    ORDERS,
    /** See customers. */
    CUSTOMERS,
    /** See how many pieces there are. */
    STOCK_VIEW,
    /** Receive, count and adjust. */
    STOCK_CHANGE,
    /** Change what is sold and for how much. */
    CATALOG,
    /** See what things cost and what was earned: a right over fields, not over places. */
    COST,
    /** Read and export reports. */
    REPORTS,
    /** Decide about money in doubt. */
    MONEY,
    /** Hire, dismiss, change roles. */
    STAFF,
    /** Change the shop's settings and receiving account. */
    SETTINGS
}
