package shop.computer.server.cart;

import shop.computer.server.ServerTest;

@ServerTest
class AccountCartsTests extends AccountCartsRules {}
