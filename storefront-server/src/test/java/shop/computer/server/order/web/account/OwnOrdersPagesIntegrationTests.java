package shop.computer.server.order.web.account;

import shop.computer.server.MySqlServerTest;

@MySqlServerTest
class OwnOrdersPagesIntegrationTests extends OwnOrdersRules {}
