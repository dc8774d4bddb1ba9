package io.redress.identity.setup;

import io.redress.identity.Groups;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A predefined Tasklist filter. One name serves both languages, since Tasklist shows filter names untranslated.
 *
 * @param position the filter with the lowest position comes first and is open initially
 * @param readers groups that see it; each filter costs one count query per refresh, so units see only their own
 */
record TaskFilter(String name, String description, int position, String color, TaskQuery tasks, List<String> readers) {

    private static final List<Map<String, String>> COLUMNS = List.of(
            column("reference", "编号 · Reference"),
            column("letterTitle", "信函 · Letter"),
            column("severity", "严重程度 · Severity"),
            column("cause", "原因 · Cause"),
            column("responsibleUnit", "责任部门 · Unit"));

    private static final Map<String, String> UNIT_NAMES = Map.of("quality", "质量 · Quality", "logistics", "物流 · Logistics",
            "service", "服务 · Service", "technical", "技术 · Technical", "finance", "财务 · Finance", "legal", "法务 · Legal");

    static Stream<TaskFilter> all(TaskService service) {
        return Stream.concat(Stream.of(
                new TaskFilter("我的任务 · My tasks", "已由我办理的任务 · What I have claimed or was given", 10, "#0b5d7a",
                        service.createTaskQuery().taskAssigneeExpression("${currentUser()}"), Groups.WORKING),
                new TaskFilter("本组待办 · My groups’ tasks", "本组尚无人办理的任务 · Offered to my groups and not claimed yet", 20, "#2f7d5b",
                        service.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}"), Groups.WORKING),
                new TaskFilter("紧急 · Emergencies", "紧急投诉的任务 · Every task of an emergency", 30, "#9c1c1c",
                        service.createTaskQuery().processVariableValueEquals("severity", "EMERGENCY"), Groups.WORKING),
                new TaskFilter("逾期 · Overdue", "已超过期限的任务 · Past their due date", 40, "#b35900",
                        service.createTaskQuery().dueBeforeExpression("${now()}"), Groups.WORKING)),
                units(service));
    }

    private static Stream<TaskFilter> units(TaskService service) {
        return Groups.UNITS.stream().map(unit -> {
            var group = Groups.UNIT_PREFIX + unit;
            return new TaskFilter(UNIT_NAMES.get(unit), "该部门的全部任务 · All tasks of this unit, claimed or not", 50 + Groups.UNITS.indexOf(unit), "#52616d",
                    service.createTaskQuery().taskCandidateGroup(group).includeAssignedTasks(),
                    List.of(group, Groups.SUPERVISORS, Groups.MANAGERS, Groups.EXECUTIVES));
        });
    }

    Map<String, Object> properties() {
        return Map.of("description", description, "priority", position, "color", color, "refresh", true, "showUndefinedVariable", false,
                "variables", COLUMNS);
    }

    private static Map<String, String> column(String variable, String label) {
        return Map.of("name", variable, "label", label);
    }
}
