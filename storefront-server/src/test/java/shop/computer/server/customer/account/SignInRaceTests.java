package shop.computer.server.customer.account;

import shop.computer.server.ServerTest;

@ServerTest
class SignInRaceTests extends SignInRace {}
