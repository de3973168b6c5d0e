package shop.computer.api.staff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A request to sign in: {@code POST /api/admin/v1/staff/session}; the token comes back in the header {@code X-Auth-Token}. */
public record SignIn(@NotBlank @Size(max = 60) String user, @NotBlank @Size(max = 200) String password) {

    @Override
    public String toString() {
        return "SignIn[user=" + user + "]";
    }
}
