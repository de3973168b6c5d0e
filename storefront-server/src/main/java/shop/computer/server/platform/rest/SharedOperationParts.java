package shop.computer.server.platform.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import shop.computer.api.ApiPaths;
import shop.computer.api.Version;

/** Adds to each described operation the headers that the server reads by itself, and the answer when something is refused. */
class SharedOperationParts implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Version.class)) {
            operation.addParametersItem(
                    header(HttpHeaders.IF_MATCH, "The ETag of the state you have seen, for instance \"7\"", true));
        }
        if (isWrite(method) && !isSession(method)) {
            operation.addParametersItem(header(ApiPaths.IDEMPOTENCY_HEADER,
                    "Made by the caller before the first try and kept for every repeat; 8 to 100 characters", true));
        }
        operation.addParametersItem(header(ApiPaths.CLIENT_VERSION_HEADER, "Version of the calling program", false));
        operation.getResponses().setDefault(refused());
        return operation;
    }

    private static boolean isWrite(HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && !List.of(mapping.method()).contains(RequestMethod.GET);
    }

    private static boolean isSession(HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class);
        return mapping != null && List.of(mapping.path()).contains(ApiPaths.SESSION);
    }

    private static HeaderParameter header(String name, String about, boolean required) {
        var header = new HeaderParameter();
        header.name(name).description(about).required(required).schema(new StringSchema());
        return header;
    }

    private static ApiResponse refused() {
        var problem = new Schema<Object>().$ref("#/components/schemas/" + OpenApiConfiguration.PROBLEM);
        return new ApiResponse().description("Refused or failed; `type` says why")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(problem)));
    }
}
