package shop.computer.server.customer;

import shop.computer.server.MySqlServerTest;

@MySqlServerTest
class SignInRaceIntegrationTests extends SignInRace {}
