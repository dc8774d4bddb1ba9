package io.redress.correspondence;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes the letters, settings {@code redress.company.*}; what is left empty does not appear.
 *
 * @param name as it stands in letters; {@code nameZh} and {@code addressZh} replace it in Chinese ones
 * @param email where complainants may write; also sender and reply address of every letter
 * @param web address of the company's pages
 */
@ConfigurationProperties("redress.company")
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
