package io.redress.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Five years of case files, generated phrase by phrase: some words occur in every fifth of them, others in a handful. */
final class CaseFiles {

    private static final int AT_ONCE = 50_000;

    /** Common ones first: they are drawn more often. */
    private static final String[] CHINESE = {
        "要求退款", "快递一直没有更新", "客服电话打不通", "产品质量有问题", "包装破损", "发货太慢", "商品与描述不符", "服务态度很差",
        "用了两周就坏了", "要求换货", "发票金额不对", "安装人员没有按时上门", "维修后问题依旧", "承诺的优惠没有兑现", "配件缺失",
        "价格比合同高", "重复扣款", "物流显示已签收但未收到", "多次投诉没有回复", "交货期延误", "机器噪音很大", "接口处渗水", "密封垫老化",
        "温度达不到要求", "屏幕有亮点", "电池续航不足", "充电器发烫", "外壳有划痕", "说明书没有中文", "软件无法升级", "个人信息被泄露",
        "合同条款不清楚", "押金迟迟不退", "保修期内拒绝维修", "尺寸偏差三毫米", "焊缝开裂", "漆面脱落", "压力表失灵", "阀门卡死",
        "电机烧毁", "换热效率低", "板片腐蚀", "批次不一致", "样品与大货不同", "检测报告造假", "仓库发错型号", "轴承异响", "保温层脱落",
        "传感器漂移", "控制柜跳闸", "油封漏油", "滤网堵塞", "管路结垢", "法兰错位", "铭牌缺失", "螺栓松动", "冷凝水倒灌", "叶轮磨损"};
    private static final String[] ENGLISH = {
        "please refund the price", "the parcel is late", "nobody answers the telephone", "it broke after two weeks", "the invoice is wrong",
        "the clerk was rude", "parts are missing", "the box was damaged", "the heat exchanger leaks", "the battery does not last",
        "the engineer never came", "it does not match the description", "you charged me twice", "the gasket is cracked", "the motor is noisy",
        "the valve is stuck", "my data were passed on", "the screen flickers", "the contract says otherwise", "the weld has a crack"};
    private static final String[] PRODUCTS = {
        "电水壶", "板式换热器", "手机", "洗衣机", "空调", "笔记本电脑", "热水器", "离心泵", "冰箱", "家具", "变频器", "燃气表", "压缩机",
        "Plate heat exchanger", "Kettle", "Laptop"};
    private static final String[] FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡".split("");
    private static final String[] GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰红梅建国志文海波".split("");

    /** Each complains five times on average; a few far more often. */
    private static final String FILL = """
            insert into complaint (reference, status, received_at, recorded_by, tracking_salt, channel, language, complainant, subject, narrative,
              demand, claim_amount, claim_currency, declared_cause, incident_date, cause, severity, responsible_unit, due_acknowledge, due_respond,
              due_resolve, finding, satisfaction, closed_at, complainant_keys)
            select reference, status, at, 'agent', gen_random_uuid(), channel, language,
              jsonb_build_object('name', name, 'email', email, 'phone', phone, 'anonymous', false),
              jsonb_build_object('product', product, 'model', model, 'serialNumber', serial, 'orderNumber', ordered, 'quantity', '1',
                'technicalData', '[]'::jsonb),
              narrative, case language when 'en' then 'Refund' else '退款或换货' end, 100 + n % 900, 'CNY', null, at::date - 3,
              cause, severity, unit, at + interval '1 day', at + interval '5 days', at + interval '20 days',
              case when status = 'CLOSED' then 'FOUNDED' end, case when status = 'CLOSED' then 1 + n % 5 end,
              case when status in ('CLOSED', 'REFUSED', 'WITHDRAWN') then at + interval '12 days' end,
              array['email:' || email, 'phone:' || phone]
            from (
              select n, at, 'C-' || to_char(at, 'YYYY') || '-' || lpad(n::text, 6, '0') as reference, language,
                case when n > ?::bigint then 'VERIFYING' when n % 25 = 0 then 'REFUSED' when n % 40 = 1 then 'WITHDRAWN' else 'CLOSED' end as status,
                (array['WEB','WEB','EMAIL','PHONE','API','LETTER'])[1 + n % 6] as channel,
                (array['DELIVERY','PRODUCT_QUALITY','SERVICE_ATTITUDE','BILLING','AFTER_SALES','PRICE','OTHER'])[1 + n % 7] as cause,
                (array['NORMAL','NORMAL','LOW','NORMAL','HIGH','NORMAL','NORMAL','NORMAL','LOW','EMERGENCY'])[1 + n % 10] as severity,
                (array['logistics','quality','service','finance','technical','legal'])[1 + n % 6] as unit,
                family[1 + who % cardinality(family)] || given[1 + who % cardinality(given)] || given[1 + who / 7 % cardinality(given)] as name,
                'k' || who || '@example.org' as email, '+86 138 ' || lpad(who::text, 8, '0') as phone,
                product[1 + floor(power(random(), 2) * cardinality(product))::int] as product,
                chr(65 + (n % 26)::int) || chr(65 + (n / 26 % 26)::int) || '-' || n % 97 as model,
                'SN' || lpad((n * 7919 % 100000007)::text, 9, '0') as serial, 'D-' || to_char(at, 'YYYYMMDD') || '-' || n % 10000 as ordered,
                (select string_agg(case language when 'en' then english[1 + floor(power(random(), 2.5) * cardinality(english))::int]
                    else chinese[1 + (i * 0 + floor(power(random(), 2.5) * cardinality(chinese)))::int] end, case language when 'en' then ', ' else '，' end)
                  from generate_series(1, 4 + (n % 9)::int) i where i > 0) || case language when 'en' then ', since ' else '，从' end || to_char(at, 'MM-DD') as narrative
              from (
                select n, now() - (?::bigint - n) * (interval '5 years' / ?::bigint) as at, case when n % 5 = 0 then 'en' else 'zh-CN' end as language,
                  floor(power(random(), 1.5) * ?::bigint)::bigint as who
                from generate_series(?::bigint, ?::bigint) n) numbered,
              (select ?::text[] as chinese, ?::text[] as english, ?::text[] as product, ?::text[] as family, ?::text[] as given) words) made""";

    private static final String[] BESIDE = {
        """
            insert into complaint_words (reference, received_at, words)
            select reference, received_at, regexp_replace(regexp_replace(lower(concat_ws(E'\\n', reference, complainant ->> 'name',
                complainant ->> 'email', complainant ->> 'phone', subject ->> 'product', subject ->> 'model', subject ->> 'serialNumber',
                subject ->> 'orderNumber', narrative)), '([一-鿿])', '\\1ꞏ', 'g'), '(^|[^ꞏ])([一-鿿])', '\\1ꞏ\\2', 'g')
            from complaint order by received_at""",
        """
            insert into case_entry (reference, at, actor, kind, data)
            select reference, received_at + step.after, step.actor, step.kind, step.data from complaint, (values
              (interval '0', 'complainant', 'RECEIVED', '{"channel": "WEB"}'::jsonb),
              (interval '1 minute', 'procedure', 'CLASSIFIED', '{"cause": "DELIVERY", "severity": "NORMAL", "responsibleUnit": "logistics"}'),
              (interval '1 minute', 'procedure', 'STATUS', '{"status": "VERIFYING"}'),
              (interval '2 days', 'procedure', 'STATUS', '{"status": "INVESTIGATING"}')) as step (after, actor, kind, data)
            where reference like 'C-%' order by received_at""",
        """
            insert into letter (id, key, reference, name, language, channel, recipient, subject, text, html, state, attempts, queued_at, completed_at)
            select gen_random_uuid(), 'made:' || reference, reference, 'acknowledgement', language, 'EMAIL', complainant ->> 'email',
              'Your complaint ' || reference, repeat('We have received your complaint. ', 10), repeat('<p>We have received your complaint.</p>', 10),
              'SENT', 1, received_at, received_at + interval '1 minute' from complaint"""};

    private CaseFiles() {}

    /** Fills an empty database with this many case files, the newest of them still open. */
    static void fill(Database database, int number, int open) throws SQLException {
        database.update("set session_replication_role = replica");
        database.update("set synchronous_commit = off");
        database.update("set maintenance_work_mem = '1GB'");
        var indices = dropped(database, "complaint_words_search", "complaint_keys", "case_entry_reference", "letter_reference");
        for (int from = 1; from <= number; from += AT_ONCE) {
            database.update(FILL, number - open, number, number, number / 5, from, Math.min(number, from + AT_ONCE - 1), CHINESE, ENGLISH, PRODUCTS,
                    FAMILY, GIVEN);
        }
        for (var statement : BESIDE) {
            database.update(statement);
        }
        for (var index : indices) {
            database.update(index);
        }
        database.text("select setval('complaint_number', " + (number + 1) + ")");
        database.update("vacuum analyze complaint");
        database.update("vacuum analyze complaint_words");
        database.update("vacuum analyze case_entry");
        database.update("vacuum analyze letter");
    }

    private static List<String> dropped(Database database, String... names) throws SQLException {
        List<String> definitions = new ArrayList<>();
        for (var name : names) {
            definitions.add(database.text("select pg_get_indexdef('" + name + "'::regclass)"));
            database.update("drop index " + name);
        }
        return definitions;
    }
}
