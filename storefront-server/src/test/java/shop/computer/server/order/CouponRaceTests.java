package shop.computer.server.order;

import shop.computer.server.ServerTest;

@ServerTest
class CouponRaceTests extends CouponRace {}
