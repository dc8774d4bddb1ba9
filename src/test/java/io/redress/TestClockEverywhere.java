package io.redress;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Makes {@link TestClock} the clock of every application that a test starts. Registered in META-INF/spring.factories. */
class TestClockEverywhere implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new Customizer();
    }

    /** All are equal, so that tests share one started application. */
    private record Customizer() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext application, MergedContextConfiguration configuration) {
            var clock = BeanDefinitionBuilder.genericBeanDefinition(Clock.class, TestClock::get).setPrimary(true).getBeanDefinition();
            ((BeanDefinitionRegistry) application.getBeanFactory()).registerBeanDefinition("testClock", clock);
        }
    }
}
