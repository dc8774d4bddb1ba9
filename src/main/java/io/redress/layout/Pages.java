package io.redress.layout;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which pages this instance serves, and which one is being shown. */
@Component
class Pages {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Pages(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    boolean exist(String address) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPatternValues)
                .anyMatch(patterns -> patterns.contains(address));
    }

    boolean isCurrent(String address) {
        var path = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRequestURI().substring(request.getRequest().getContextPath().length())
                : "";
        return List.of(path, path + "/").contains(address) || path.startsWith(address + "/");
    }
}
