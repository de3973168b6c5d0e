package shop.computer.server.order;

import shop.computer.server.ServerTest;

@ServerTest
class StockRaceTests extends StockRace {}
