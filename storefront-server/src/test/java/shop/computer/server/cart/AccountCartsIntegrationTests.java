package shop.computer.server.cart;

import shop.computer.server.MySqlServerTest;

@MySqlServerTest
class AccountCartsIntegrationTests extends AccountCartsRules {}
