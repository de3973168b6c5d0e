package shop.computer.server.customer.account;

import shop.computer.server.MySqlServerTest;

@MySqlServerTest
class SignInRaceIntegrationTests extends SignInRace {}
