package io.redress.correspondence;

import io.redress.complaint.NotPersonal;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sender of the letters, settings {@code redress.company.*}; empty values are omitted.
 *
 * @param name as printed in letters; {@code nameZh} and {@code addressZh} are used in Chinese ones
 * @param email contact address for complainants; also sender and reply address of every letter
 * @param web address of the company's website
 */
@ConfigurationProperties("redress.company")
@NotPersonal
public record Company(
        @DefaultValue("Customer Complaints Office") String name,
        @DefaultValue("客户投诉受理中心") String nameZh,
        @DefaultValue("") String address,
        @DefaultValue("") String addressZh,
        @DefaultValue("") String phone,
        @DefaultValue("complaints@redress.example") String email,
        @DefaultValue("") String web) {

    public String name(Locale language) {
        return chinese(language) && !nameZh.isBlank() ? nameZh : name;
    }

    public String address(Locale language) {
        return chinese(language) && !addressZh.isBlank() ? addressZh : address;
    }

    private static boolean chinese(Locale language) {
        return language.getLanguage().equals("zh");
    }
}
