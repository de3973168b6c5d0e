package shop.computer.server.customer;

import shop.computer.server.ServerTest;

@ServerTest
class SignInRaceTests extends SignInRace {}
