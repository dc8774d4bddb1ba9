package io.redress.engine;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the processes, tables and forms that ship with the application. A file that has not changed since it was last shipped is skipped, so
 * models that analysts have deployed in the meantime stay live. Resources are named by their bare file name, however the application is run.
 */
@Component
class ShippedModels implements InitializingBean {

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form");

    private final RepositoryService repository;

    ShippedModels(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        var deployment = repository.createDeployment().name("redress").source("application").enableDuplicateFiltering(true);
        for (var model : models()) {
            try (InputStream content = model.getInputStream()) {
                deployment.addInputStream(model.getFilename(), content);
            }
        }
        deployment.deploy();
    }

    private static List<Resource> models() throws IOException {
        var resolver = new PathMatchingResourcePatternResolver();
        Stream<Resource> models = Stream.empty();
        for (var pattern : PATTERNS) {
            models = Stream.concat(models, Arrays.stream(resolver.getResources(pattern)));
        }
        return models.sorted(Comparator.comparing(Resource::getFilename)).toList();
    }
}
