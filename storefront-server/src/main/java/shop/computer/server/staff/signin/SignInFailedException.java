package shop.computer.server.staff.signin;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** User and password do not belong together, or the member has left; on purpose it does not say which. */
public class SignInFailedException extends RuntimeException implements Refusal {

    @Override
    public ProblemType problem() {
        return ProblemType.SIGN_IN_FAILED;
    }
}
