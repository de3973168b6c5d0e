package shop.computer.desktop.api;

import shop.computer.api.ApiPaths;
import shop.computer.api.staff.SignIn;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.api.line.Server;
import shop.computer.desktop.api.line.ServerAddress;
import shop.computer.desktop.api.line.ServerUnreachable;
import tools.jackson.core.type.TypeReference;

/** Signing in and out. */
public final class StaffApi {

    private final Server server;

    public StaffApi(Server server) {
        this.server = server;
    }

    /** Signs in at an address, which then is the server of all further calls. */
    public SignedIn signIn(ServerAddress address, String user, String password) {
        server.session().end();
        server.connectTo(address);
        var response = server.postForResponse(ApiPaths.SESSION, new SignIn(user, password));
        var token = response.header(ApiPaths.SESSION_HEADER);
        var person = server.read(response, new TypeReference<SignedIn>() {
        });
        if (token == null) {
            throw new ServerUnreachable(ServerUnreachable.Reason.NOT_OUR_SERVER, "No session token in the answer");
        }
        server.session().begin(person, token);
        return person;
    }

    /** Who we are to the server; the cheapest call there is. */
    public SignedIn me() {
        return server.get(ApiPaths.SESSION, java.util.Map.of(), new TypeReference<>() {
        });
    }

    /** Ends the session, here at once and on the server if it answers. */
    public void signOut() {
        try {
            server.delete(ApiPaths.SESSION);
        } finally {
            server.session().end();
        }
    }
}
