package io.redress.remedy.systems;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.redress.complaint.Complaints;
import io.redress.remedy.RemedyKind;
import io.redress.remedy.RemedyProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

/** Chooses between the configured system and the stand-in for each kind of remedy. */
@Configuration(proxyBeanMethods = false)
class Systems {

    private final SystemsSettings settings;
    private final SystemClients clients;
    private final StandInGuard guard;
    private final ObjectProvider<StandInRules> rules;
    private final ObjectProvider<StandInBooks> books;
    private final ObjectMapper json;
    private final Complaints complaints;

    Systems(SystemsSettings settings, SystemClients clients, StandInGuard guard, ObjectProvider<StandInRules> rules,
            ObjectProvider<StandInBooks> books, ObjectMapper json, Complaints complaints) {
        this.settings = settings;
        this.clients = clients;
        this.guard = guard;
        this.rules = rules;
        this.books = books;
        this.json = json;
        this.complaints = complaints;
    }

    @Bean
    RemedyProvider paymentSystem() {
        return provider(RemedyKind.PAYMENT);
    }

    @Bean
    RemedyProvider orderSystem() {
        return provider(RemedyKind.ORDER);
    }

    @Bean
    RemedyProvider voucherSystem() {
        return provider(RemedyKind.VOUCHER);
    }

    private RemedyProvider provider(RemedyKind kind) {
        var system = settings.byKind().get(kind);
        return system.connected() ? connected(kind, system) : standIn(kind);
    }

    private RemedyProvider standIn(RemedyKind kind) {
        guard.admit(kind);
        return new StandInProvider(kind, rules.getObject(), books.getObject());
    }

    private RemedyProvider connected(RemedyKind kind, SystemSettings system) {
        var contract = SystemPaths.of(kind);
        if (!StringUtils.hasText(system.token())) {
            throw new InvalidConfigurationPropertyValueException(
                    contract.setting("token"), system.token(), "A connected system needs its bearer token; set it beside the base-url.");
        }
        return new HttpRemedyProvider(kind, clients.of(system), new SystemResponseReader(json, contract), complaints);
    }
}
