package shop.computer.server.platform.repeat;

import shop.computer.server.MySqlServerTest;

/** The same rules where rows are locked in another way. */
@MySqlServerTest
class IdempotencyOnMySqlIntegrationTests extends IdempotencyTests {}
