package shop.computer.server.platform.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** One page for each kind of failure, whatever the caller said they accept. The admin API has answered its own before. */
@Controller
class FailedPages implements ErrorController {

    private static final int NOT_FOUND = HttpServletResponse.SC_NOT_FOUND;
    private static final int TOO_MANY = 429;
    private static final int OUR_FAULT = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

    @RequestMapping("${server.error.path:/error}")
    String show(HttpServletRequest request, HttpServletResponse response) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : NOT_FOUND;
        response.setStatus(status);
        return switch (status) {
            case NOT_FOUND -> "error/404";
            case TOO_MANY -> "error/429";
            default -> status < OUR_FAULT ? "error/4xx" : "error/5xx";
        };
    }
}
