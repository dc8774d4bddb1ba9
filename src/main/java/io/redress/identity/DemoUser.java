package io.redress.identity;

import static io.redress.identity.Groups.UNIT_PREFIX;

import java.util.List;

/** A demo user; exists in embedded mode only, with the id as password. */
public record DemoUser(String id, String firstName, String lastName, String group) {

    public static final List<DemoUser> ALL = List.of(
            new DemoUser("admin", "Ada", "Admin", Groups.ADMINISTRATORS),
            new DemoUser("agent", "Anna", "Agent", Groups.AGENTS),
            new DemoUser("agent2", "Bo", "Agent", Groups.AGENTS),
            new DemoUser("quality", "Qing", "Quality", UNIT_PREFIX + "quality"),
            new DemoUser("logistics", "Luo", "Logistics", UNIT_PREFIX + "logistics"),
            new DemoUser("service", "Shan", "Service", UNIT_PREFIX + "service"),
            new DemoUser("technical", "Tao", "Technical", UNIT_PREFIX + "technical"),
            new DemoUser("finance", "Fang", "Finance", UNIT_PREFIX + "finance"),
            new DemoUser("legal", "Lei", "Legal", UNIT_PREFIX + "legal"),
            new DemoUser("supervisor", "Su", "Supervisor", Groups.SUPERVISORS),
            new DemoUser("manager", "Mei", "Manager", Groups.MANAGERS),
            new DemoUser("executive", "Erin", "Executive", Groups.EXECUTIVES),
            new DemoUser("analyst", "An", "Analyst", Groups.ANALYSTS),
            new DemoUser("auditor", "Otto", "Auditor", Groups.AUDITORS));
}
