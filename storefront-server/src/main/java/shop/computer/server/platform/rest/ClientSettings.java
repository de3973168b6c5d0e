package shop.computer.server.platform.rest;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param minimumVersion the oldest desktop client that understands this server, for instance {@code 1.4} */
@ConfigurationProperties("shop.client")
record ClientSettings(String minimumVersion) {}
