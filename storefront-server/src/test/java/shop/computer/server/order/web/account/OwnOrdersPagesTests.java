package shop.computer.server.order.web.account;

import shop.computer.server.ServerTest;

@ServerTest
class OwnOrdersPagesTests extends OwnOrdersRules {}
