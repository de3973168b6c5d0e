package shop.computer.api.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody decided so about money; kept with the decision. */
public record Because(@NotBlank @Size(max = 300) String why) {}
