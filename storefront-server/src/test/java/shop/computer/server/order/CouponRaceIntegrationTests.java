package shop.computer.server.order;

import shop.computer.server.MySqlServerTest;

@MySqlServerTest
class CouponRaceIntegrationTests extends CouponRace {}
