package shop.computer.server.customer.account;

/** What became of a code that somebody typed. */
public sealed interface CodeTried {

    /**
     * It was right.
     *
     * @param token for the cookie: 128 random bits, base64url
     */
    record Right(String token, SignedIn customer) implements CodeTried {

        /** Never the token: it opens the account. */
        @Override
        public String toString() {
            return "Right[" + customer + "]";
        }
    }

    /**
     * It was wrong.
     *
     * @param left how many tries are left, 1 or more
     */
    record Wrong(int left) implements CodeTried {}

    /** There is no code that could be right: none was asked for, its time is over, or it was tried too often. */
    record Over() implements CodeTried {}
}
