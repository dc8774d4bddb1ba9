package io.redress.bench;

import io.redress.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the packaged application and the bare starter, alternating in one run, and prints a table; see docs/performance.md. */
public final class Benchmark {

    private static final int CLIENTS = 8;
    private static final int INTAKE_ROUNDS = 3;
    /** Multiple of the measurement: at full load, Java takes half a minute and more to compile what an intake needs. */
    private static final int WARM_UP = 4;
    private static final Map<String, String> SEARCHES = searches();
    private static final Map<String, Object> OFFERED = Map.of("candidateGroups", List.of("agents"),
            "sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc")));

    private final Scale scale = Scale.named(System.getProperty("bench.scale", "full"));
    private final Path directory = Path.of(System.getProperty("bench.directory", "target/bench")).toAbsolutePath();
    private final Servers servers = new Servers(directory, Path.of(System.getProperty("bench.jar", "target/redress.jar")).toAbsolutePath(),
            Integer.getInteger("bench.port", 8130));
    private final Report report;
    private Server redress;
    private Database ours;
    private Server bare;
    private Database theirs;

    private Benchmark() throws IOException {
        report = new Report(scale);
    }

    public static void main(String[] arguments) throws Exception {
        new Benchmark().run();
        System.exit(0);
    }

    private void run() throws Exception {
        clean();
        try (var mail = new MailSink()) {
            redress = servers.redress(mail.port());
            bare = servers.bare(true);
            ours = new Database(redress.database());
            theirs = new Database(bare.database());
            long idle = redress.memory("VmRSS");
            say("filling " + scale.caseFiles() + " case files");
            CaseFiles.fill(ours, scale.caseFiles(), scale.manyTasks());
            commits();
            if (measures("lists")) {
                lists(scale.someTasks(), true);
                lists(scale.manyTasks(), false);
            }
            if (measures("pages")) {
                caseFiles();
            }
            if (measures("poll")) {
                poll();
            }
            restartBareWithItsDefaults();
            if (measures("intake")) {
                intake();
            }
            if (measures("walk")) {
                walk();
            }
            report.row("Resident memory of the application, at most", "600 MB", redress.memory("VmHWM") / 1024 + " MB (" + idle / 1024
                    + " MB after the start, " + redress.memory("VmRSS") / 1024 + " MB at the end)", bare.memory("VmHWM") / 1024 + " MB");
        } finally {
            stop();
        }
        report.write(directory.resolve("table.md"));
    }

    /** Everything, unless bench.steps names some: a partial table, for working on one of the steps. */
    private static boolean measures(String step) {
        var steps = System.getProperty("bench.steps", "");
        return steps.isEmpty() || List.of(steps.split(",")).contains(step);
    }

    private void clean() throws IOException {
        if (Files.exists(directory)) {
            try (var files = Files.walk(directory)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void stop() throws Exception {
        for (var server : new Server[] {redress, bare}) {
            if (server != null) {
                server.close();
            }
        }
    }

    private void commits() throws Exception {
        ours.update("create table bench_commit (n int)");
        report.row("Commits of one row, one connection", "", Samples.number(commits(1)) + " /s", "");
        report.row("Commits of one row, " + CLIENTS + " connections", "", Samples.number(commits(CLIENTS)) + " /s", "");
        ours.update("drop table bench_commit");
    }

    private double commits(int clients) throws Exception {
        var duration = Duration.ofSeconds(Math.max(2, scale.intakeSeconds() / 4));
        var connections = new ThreadLocal<Database>();
        return Load.asFastAs(clients, duration, () -> {
            if (connections.get() == null) {
                connections.set(new Database(redress.database()));
            }
            connections.get().update("insert into bench_commit values (1)");
        });
    }

    private void intake() throws Exception {
        var agent = Client.program(redress.address(), "agent");
        var anyone = Client.program(bare.address(), "agent");
        Load.Request complaint = () -> agent.post("/api/complaints", Complainants.complaint());
        Load.Request start = () -> anyone.post("/engine-rest/process-definition/key/" + BareStarter.PROCESS + "/start", Complainants.start());
        var duration = Duration.ofSeconds(scale.intakeSeconds());
        for (var warmUp : List.of(complaint, start)) {
            Load.asFastAs(CLIENTS, duration.multipliedBy(WARM_UP), warmUp);
        }
        ours.awaitNoDueJobs();
        var rates = new double[2][INTAKE_ROUNDS];
        for (int round = 0; round < INTAKE_ROUNDS; round++) {
            rates[0][round] = Load.asFastAs(CLIENTS, duration, complaint);
            long backlog = System.nanoTime();
            ours.awaitNoDueJobs();
            say("round %d: %.0f /s, then %.1f s until its jobs were done".formatted(round, rates[0][round], (System.nanoTime() - backlog) / 1e9));
            rates[1][round] = Load.asFastAs(CLIENTS, duration, start);
        }
        report.row("Intakes, " + CLIENTS + " clients", "100 /s", Samples.number(middle(rates[0])) + " /s", Samples.number(middle(rates[1])) + " /s");
        var atFifty = Load.atRate(50, duration.plus(duration), complaint);
        ours.awaitNoDueJobs();
        report.row("Intake at 50 a second", "95th percentile 200 ms", atFifty, Load.atRate(50, duration.plus(duration), start));
    }

    private static double middle(double[] values) {
        return java.util.Arrays.stream(values).sorted().skip(values.length / 2).findFirst().orElseThrow();
    }

    private void walk() throws Exception {
        var walk = new Walk(redress.address());
        walk.of(Math.max(4, scale.walks() / 4));
        report.row("Complaints from intake to closed, 6 tasks each", "", Samples.number(middle(new double[] {
            walk.of(scale.walks()), walk.of(scale.walks()), walk.of(scale.walks())})) + " /s", "–");
        ours.awaitNoDueJobs();
    }

    private void restartBareWithItsDefaults() throws Exception {
        theirs.close();
        bare.close();
        bare = servers.bare(false);
        theirs = new Database(bare.database());
    }

    private void lists(int tasks, boolean both) throws Exception {
        say("filling up to " + tasks + " open tasks");
        EngineRows.fillUpTo(ours, tasks, "complaint-handling", "UserTask_VerifyComplaint", "select reference from complaint where status = 'VERIFYING'");
        if (both) {
            EngineRows.fillUpTo(theirs, tasks, BareStarter.PROCESS, "verify",
                    "select 'key' || lpad(n::text, 8, '0') from generate_series(1, " + tasks + ") n");
            EngineRows.grantEachTask(theirs);
        }
        var agent = Client.program(redress.address(), "agent");
        var other = Client.program(bare.address(), "agent");
        var filter = filter();
        var size = "%,d".formatted(tasks);
        report.row("First page of " + size + " tasks", "200 ms", page(agent), both ? page(other) : "");
        report.row("Count of " + size + " tasks", "200 ms", count(agent), both ? countOnce(other) : "");
        report.row("Tasklist's first page with count and variables, " + size + " tasks", "200 ms", Load.oneByOne(scale.rounds(), () -> agent.post(
                "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15", Map.of("sorting", OFFERED.get("sorting")),
                "application/hal+json")), "");
        report.row("Tasklist's counts of the agent's four work lists, " + size + " tasks", "", Load.oneByOne(scale.rounds(), () ->
                agent.json("/engine-rest/filter?resourceType=Task&itemCount=true")), "");
    }

    private Samples page(Client agent) throws Exception {
        return Load.oneByOne(scale.rounds(), () -> agent.post("/engine-rest/task?firstResult=0&maxResults=15", OFFERED));
    }

    private Samples count(Client agent) throws Exception {
        return Load.oneByOne(scale.rounds(), () -> agent.post("/engine-rest/task/count", Map.of("candidateGroups", List.of("agents"))));
    }

    /** Its count is quadratic: measuring it once is enough. */
    private String countOnce(Client agent) throws Exception {
        long start = System.nanoTime();
        agent.post("/engine-rest/task/count", Map.of("candidateGroups", List.of("agents")));
        return Samples.number((System.nanoTime() - start) / 1e6) + " ms";
    }

    private String filter() throws Exception {
        return ours.text("select id_ from act_ru_filter where query_ like '%candidateGroupInExpression%' or query_ like '%taskCandidateGroupIn%' limit 1");
    }

    private void caseFiles() throws Exception {
        var agent = Client.person(redress.address(), "agent");
        var some = ours.text("select string_agg(reference, ' ') from (select reference from complaint tablesample system (1) limit 200) s").split(" ");
        int[] next = {0};
        var size = "%,d".formatted(scale.caseFiles());
        report.row("Page of a case file among " + size, "100 ms",
                Load.oneByOne(scale.rounds(), () -> agent.get("/desk/complaints/" + some[next[0]++ % some.length])), "–");
        report.row("Page of all case files, newest first", "100 ms", Load.oneByOne(scale.rounds(), () -> agent.get("/desk/complaints")), "–");
        for (var search : SEARCHES.entrySet()) {
            report.row("Search: " + search.getKey(), "100 ms",
                    Load.oneByOne(scale.rounds(), () -> agent.get("/desk/complaints?" + search.getValue().replace("{reference}", some[next[0]++ % some.length]))), "–");
        }
    }

    private static Map<String, String> searches() {
        Map<String, String> searches = new LinkedHashMap<>();
        searches.put("reference", "text={reference}");
        searches.put("common word of two characters", "text=" + Client.encode("退款"));
        searches.put("rare word of two characters", "text=" + Client.encode("叶轮"));
        searches.put("long phrase", "text=" + Client.encode("客服电话打不通"));
        searches.put("two words", "text=" + Client.encode("退款 叶轮磨损"));
        searches.put("name", "text=" + Client.encode("王芳芳"));
        searches.put("e-mail address", "text=" + Client.encode("k1234@example.org"));
        searches.put("English word", "text=gasket");
        searches.put("one character", "text=" + Client.encode("焊"));
        searches.put("word that occurs nowhere", "text=" + Client.encode("量子"));
        searches.put("common word, closed, of one unit", "text=" + Client.encode("退款") + "&status=CLOSED&unit=logistics");
        searches.put("refused of one cause, no word", "status=REFUSED&cause=BILLING");
        var week = LocalDate.now(TestClock.real()).minusYears(4);
        searches.put("emergencies of a week four years ago", "severity=EMERGENCY&from=%1$s&to=%2$s".formatted(week, week.plusDays(7)));
        return searches;
    }

    private void poll() throws Exception {
        say("adding " + scale.timers() + " timers");
        EngineRows.addTimers(ours, scale.timers(), "complaint-handling");
        EngineRows.addTimers(theirs, scale.timers(), BareStarter.PROCESS);
        try (var mine = new Poll(redress.databaseUrl(), 32); var bares = new Poll(bare.databaseUrl(), 3)) {
            report.row("Job executor's poll with %,d future timers".formatted(scale.timers()), "5 ms",
                    Load.oneByOne(scale.rounds() * 5, mine::ask), Load.oneByOne(scale.rounds(), bares::ask));
        }
    }

    private static void say(String text) {
        System.out.println("… " + text);
    }
}
