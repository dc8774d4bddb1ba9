package io.redress.correspondence;

import io.redress.complaint.Channel;
import io.redress.complaint.Complainant;
import io.redress.complaint.Filing;
import io.redress.complaint.Subject;
import java.util.List;

/** Sample filings for letters, built fluently: {@code chinese().by(…)}. */
record Filings(String language, Complainant complainant, String product) {

    static Filings english() {
        return new Filings("en", person("Jane Miller", "jane@example.com"), "Kettle 2000");
    }

    static Filings chinese() {
        return new Filings("zh-CN", person("张三", "zhang@example.com"), "电热水壶");
    }

    static Complainant person(String name, String email) {
        return new Complainant(name, null, email, null, null, null, null, false, null, null);
    }

    static Complainant reachable(String email, String phone, String address, Channel preferred) {
        return new Complainant("Jane Miller", null, email, phone, null, address, null, false, preferred, null);
    }

    Filings by(Complainant who) {
        return new Filings(language, who, product);
    }

    Filings about(String what) {
        return new Filings(language, complainant, what);
    }

    Filing filing() {
        var subject = new Subject(product, null, null, null, null, null, null, null, null, null, List.of());
        return new Filing(Channel.WEB, language, complainant, subject, "It leaks.", null, null, null, null);
    }
}
