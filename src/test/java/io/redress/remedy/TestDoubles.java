package io.redress.remedy;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.util.ClassUtils;

/** Removes what other modules plug into the ports that {@link Apologies}, {@link Watch} and {@link SignedByAll} replace here. */
@TestComponent
class TestDoubles implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (var port : new Class<?>[] {RemedyProvider.class, ProvisionStatus.class, SignedPlans.class}) {
            for (var name : beans.getBeanNamesForType(port, false, false)) {
                if (!ownedByThisModule(beans.getType(name))) {
                    ((BeanDefinitionRegistry) beans).removeBeanDefinition(name);
                }
            }
        }
    }

    private static boolean ownedByThisModule(Class<?> type) {
        return ClassUtils.getPackageName(type).startsWith(ClassUtils.getPackageName(TestDoubles.class));
    }
}
