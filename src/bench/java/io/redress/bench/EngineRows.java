package io.redress.bench;

import java.sql.SQLException;

/** The engine's rows for waiting process instances, written directly into its tables: the columns that the engine itself fills. */
final class EngineRows {

    private EngineRows() {}

    /** Adds instances of a process that wait for the agents at one user task until this many tasks are open. */
    static void fillUpTo(Database database, int tasks, String process, String activity, String businessKeys) throws SQLException {
        int missing = (int) (tasks - database.number("select count(*) from act_ru_task"));
        long offset = database.number("select count(*) from act_ru_task where id_ like 'task-%'");
        var definition = database.text("select id_ from act_re_procdef where key_ = '" + process + "' order by version_ desc limit 1");
        database.update("set session_replication_role = replica");
        database.update("drop table if exists waiting");
        database.update("create temporary table waiting as select n, 'made-' || n as id, reference, now() at time zone 'UTC' - n * interval '30 seconds' as at "
                + "from (select row_number() over (order by key desc) as n, key as reference from (" + businessKeys + ") keys (key)) numbered "
                + "where n > ? and n <= ?", offset, offset + missing);
        database.update("""
                insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, proc_def_key_, act_id_,
                  act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
                select id, 1, id, id, reference, ?, ?, ?, ? || ':' || id, true, false, true, false, 1, 18, 1 from waiting""",
                definition, process, activity, activity);
        database.update("""
                insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, priority_, create_time_,
                  due_date_, suspension_state_, task_state_)
                select 'task-' || n, 1, id, id, ?, 'Verify complaint', ?, 50, at, at + interval '5 days', 1, 'Created' from waiting""",
                definition, activity);
        database.update("insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_) select 'link-' || n, 1, 'agents', 'candidate', "
                + "'task-' || n from waiting");
        database.update("""
                insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, proc_def_id_, text_, text2_, var_scope_,
                  sequence_counter_, is_concurrent_local_)
                select name || '-' || n, 1, 'string', name, id, id, ?, value, null, id, 1, false
                from waiting cross join lateral (values ('reference', reference), ('severity', case when n % 200 = 0 then 'EMERGENCY' else 'NORMAL' end),
                  ('cause', 'DELIVERY'), ('responsibleUnit', 'logistics'), ('channel', 'WEB')) as variable (name, value)""", definition);
        analyze(database);
    }

    /** What the engine's default authorization provider adds: one authorization for each task. */
    static void grantEachTask(Database database) throws SQLException {
        database.update("""
                insert into act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)
                select 'grant-' || id_, 1, 1, 'agents', 7, id_, 66 from act_ru_task where not exists
                  (select 1 from act_ru_authorization where resource_id_ = act_ru_task.id_)""");
        database.update("analyze act_ru_authorization");
    }

    /** Timers of the next year, as the boundary event of a waiting task creates them. */
    static void addTimers(Database database, int number, String process) throws SQLException {
        var definition = database.text("select id_ from act_re_procdef where key_ = '" + process + "' order by version_ desc limit 1");
        database.update("set session_replication_role = replica");
        database.update("""
                insert into act_ru_job (id_, rev_, type_, exclusive_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_,
                  process_def_key_, retries_, duedate_, repeat_offset_, handler_type_, handler_cfg_, suspension_state_, priority_, sequence_counter_,
                  create_time_)
                select 'timer-' || n, 1, 'timer', true, 'instance-' || n, 'instance-' || n, 'instance-' || n, ?, ?, 3,
                  now() at time zone 'UTC' + interval '1 day' + random() * interval '1 year', 0, 'timer-transition', 'BoundaryEvent_Overdue', 1, 0, 1,
                  now() at time zone 'UTC' from generate_series(1, ?) n""", definition, process, number);
        database.update("vacuum analyze act_ru_job");
    }

    private static void analyze(Database database) throws SQLException {
        for (var table : new String[] {"act_ru_execution", "act_ru_task", "act_ru_identitylink", "act_ru_variable"}) {
            database.update("vacuum analyze " + table);
        }
    }
}
