package shop.computer.server.payment.sandbox;

/** The ways to pay in the pretend bank: one right, the others as things go wrong in life. */
enum PayHow {

    RIGHT, WRONG_AMOUNT, OTHER_CURRENCY, LATE, TWICE
}
