package io.redress.layout;

import io.redress.money.MoneyFormat;
import io.redress.shared.TimeZoneSettings;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Formats times, dates, money and sizes for the reader's locale; available to templates as {@code @local}. Null stays null. */
@Component("local")
public class LocalFormat {

    private static final String KIBI = "KiB";
    private static final String MEBI = "MiB";

    private final ZoneId zone;

    LocalFormat(TimeZoneSettings settings) {
        this.zone = settings.timeZone();
    }

    /** {@code 22 Nov 2026, 23:41} or {@code 2026年11月22日 23:41}, in the company's time zone. */
    public String time(Instant at) {
        return at == null ? null : pattern("d MMM yyyy, HH:mm", "y年M月d日 HH:mm").format(at.atZone(zone));
    }

    public String date(Instant at) {
        return at == null ? null : date(at.atZone(zone).toLocalDate());
    }

    public String date(LocalDate day) {
        return day == null ? null : pattern("d MMM yyyy", "y年M月d日").format(day);
    }

    /** For the {@code datetime} attribute of {@code time} elements. */
    public String machine(Instant at) {
        return at == null ? null : at.toString();
    }

    /** {@code CNY 12,850.50} or {@code 人民币12,850.50元}. */
    public String money(BigDecimal amount, String currency) {
        return MoneyFormat.format(amount, currency, locale());
    }

    public String size(long bytes) {
        var mega = bytes >= 1 << 20;
        var number = NumberFormat.getNumberInstance(locale());
        number.setMaximumFractionDigits(mega ? 1 : 0);
        return number.format(mega ? bytes / 1048576.0 : Math.max(1, bytes / 1024.0)) + " " + (mega ? MEBI : KIBI);
    }

    private static DateTimeFormatter pattern(String english, String chinese) {
        return DateTimeFormatter.ofPattern(locale().getLanguage().equals("zh") ? chinese : english, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
