package io.redress.survival;

import java.util.LinkedHashMap;
import java.util.Map;

/** Invariants of the database once everything has come to rest; each query returns the rows that violate its promise. */
final class Promises {

    private Promises() {}

    /** For Redress' own mail server and connected systems. */
    static Map<String, String> inside() {
        return all("'APOLOGY'");
    }

    /** For an external payment system. */
    static Map<String, String> withPaymentsOutside() {
        return all("'APOLOGY', 'PAYMENT'");
    }

    private static Map<String, String> all(String notInOurBooks) {
        Map<String, String> promises = new LinkedHashMap<>();
        promises.put("no job is left without another try",
                "select id_, handler_cfg_, exception_msg_ from act_ru_job where retries_ = 0");
        promises.put("no incident", "select proc_inst_id_, activity_id_, incident_msg_ from act_ru_incident");
        promises.put("every complaint has come to its end",
                "select reference, status from complaint where status not in ('CLOSED', 'REFUSED', 'WITHDRAWN')");
        promises.put("every complaint has one procedure", """
                select c.reference, count(p.id_) from complaint c
                left join act_hi_procinst p on p.business_key_ = c.reference and p.proc_def_key_ = 'complaint-handling'
                group by c.reference having count(p.id_) <> 1""");
        promises.put("every answer of a completed task is in the case file once", """
                with done as (
                  select p.business_key_ as reference, t.task_def_key_ as task, count(*) as n from act_hi_taskinst t
                  join act_hi_procinst p on p.id_ = t.proc_inst_id_ where t.delete_reason_ = 'completed' group by 1, 2),
                answered as (select reference, data ->> 'task' as task, count(*) as n
                  from case_entry where kind = 'ANSWERED' group by 1, 2)
                select * from done full join answered using (reference, task) where done.n is distinct from answered.n""");
        promises.putAll(letters());
        promises.putAll(remedies(notInOurBooks));
        return promises;
    }

    private static Map<String, String> letters() {
        Map<String, String> promises = new LinkedHashMap<>();
        promises.put("every letter has gone out", """
                select id, reference, name, state, reason from letter
                where state <> case channel when 'EMAIL' then 'SENT' else 'POSTED' end""");
        promises.put("every letter is written once, and none is missing", """
                with plan as (
                  select distinct on (reference) reference, (data -> 'answers' ->> 'apology')::boolean as apology from case_entry
                  where kind = 'ANSWERED' and data ->> 'task' = 'UserTask_PlanResolution' order by reference, id desc),
                written as (
                  select c.reference, c.status, coalesce(p.apology, false) as apology,
                    count(*) filter (where l.name = 'acknowledgement') as acknowledgement,
                    count(*) filter (where l.name = 'refusal') as refusal, count(*) filter (where l.name = 'outcome') as outcome,
                    count(*) filter (where l.name = 'apology') as apologies,
                    count(*) filter (where l.name = 'withdrawal-confirmation') as withdrawal,
                    count(*) filter (where l.name = 'apology-correction') as correction
                  from complaint c left join plan p using (reference) left join letter l using (reference) group by 1, 2, 3)
                select * from written where not case status
                  when 'CLOSED' then (acknowledgement, refusal, outcome, apologies, withdrawal, correction)
                    = (1, 0, 1, apology::int, 0, 0)
                  when 'REFUSED' then (acknowledgement, refusal, outcome, apologies, withdrawal, correction) = (1, 1, 0, 0, 0, 0)
                  else acknowledgement <= 1 and refusal = 0 and outcome <= 1 and apologies <= 1 and withdrawal = 1
                    and correction = apologies end""");
        return promises;
    }

    private static Map<String, String> remedies(String notInOurBooks) {
        Map<String, String> promises = new LinkedHashMap<>();
        promises.put("a closed complaint has the remedies of its plan, each once, and another one has none", """
                with plan as (
                  select distinct on (reference) reference, data -> 'answers' as a from case_entry
                  where kind = 'ANSWERED' and data ->> 'task' = 'UserTask_PlanResolution' order by reference, id desc),
                wanted as (
                  select c.reference, concat_ws(',', case when a ->> 'order' <> 'NONE' then 'ORDER' end,
                    case when a ->> 'payment' <> 'NONE' then 'PAYMENT ' || (a ->> 'paymentAmount') end,
                    case when a ->> 'voucherAmount' is not null then 'VOUCHER ' || (a ->> 'voucherAmount') end) as remedies
                  from complaint c join plan p using (reference) where c.status = 'CLOSED'),
                granted as (
                  select reference, string_agg(kind || coalesce(' ' || amount::numeric(17, 2), ''), ',' order by kind) as remedies from remedy
                  where state = 'GRANTED' and kind <> 'APOLOGY' group by reference)
                select reference, wanted.remedies as wanted, granted.remedies as granted
                from wanted full join granted using (reference)
                where coalesce(wanted.remedies, '') <> coalesce(granted.remedies, '')""");
        promises.put("no remedy is left undecided", "select reference, kind, state from remedy where state = 'REQUESTED'");
        promises.put("the ledger and the books of the connected systems agree", """
                select coalesce(r.idempotency_key, b.key), r.state, b.state, r.amount, b.amount
                from (select * from remedy where kind not in (%s)) r full join standin_booking b on b.key = r.idempotency_key
                where not case r.state when 'GRANTED' then b.state = 'BOOKED' and b.amount is not distinct from r.amount
                                       when 'REVOKED' then b.state in ('REVERSED', 'DEAD')
                                       when 'REFUSED' then b.key is null else false end
                  or r.idempotency_key is null""".formatted(notInOurBooks));
        return promises;
    }
}
