package shop.computer.server.platform.rest;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import shop.computer.api.ApiPaths;
import shop.computer.api.Problem;
import shop.computer.api.Version;

/** The description of the admin API at {@value ApiPaths#OPENAPI}. It is open to everybody: it tells no more than the source does. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String PROBLEM = "Problem";
    private static final String SESSION = "session";
    private static final String ABOUT = """
            What the desktop client does, and what other tools of the shop may do. Sign in first; the token goes along in a header. \
            Writing needs an Idempotency-Key of the caller's making, and If-Match where a version is changed. \
            Every error is a problem as in RFC 9457, in English or Khmer by Accept-Language.""";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Version.class);
    }

    @Bean
    OpenAPI openApi(@Value("${shop.version}") String version) {
        var token = new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.HEADER)
                .name(ApiPaths.SESSION_HEADER)
                .description("The token that a sign-in answers with");
        return new OpenAPI()
                .info(new Info().title("Computer Shop admin API").description(ABOUT).version(version)
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/").description("This server")))
                .components(new Components().addSecuritySchemes(SESSION, token))
                .addSecurityItem(new SecurityRequirement().addList(SESSION));
    }

    @Bean
    GlobalOpenApiCustomizer problemSchema() {
        return description -> {
            var problem = ModelConverters.getInstance().readAll(Problem.class);
            problem.forEach((name, schema) -> description.getComponents().addSchemas(name, schema));
        };
    }

    @Bean
    GlobalOperationCustomizer whatAllOperationsShare() {
        return new SharedOperationParts();
    }
}
