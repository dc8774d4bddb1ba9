package io.redress.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.redress.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main scenario with colleagues who read Chinese: every question, answer and button is found by its Chinese label. */
@RequiresBrowser
class ComplaintInChineseTest {

    @RegisterExtension
    final People people = new People("zh-CN");

    private final Api api = new Api();

    @Test
    void isHandledFromFilingToClosing() {
        var reference = api.file(Complaints.lateParcel("li.closed@example.org")).reference();
        api.awaitStatus(reference, "VERIFYING");

        var form = people.tasklistOf("agent").claim(reference, "核实投诉");
        assertThat(people.browserOf("agent").text()).contains("任务列表", "启动流程", "键盘快捷键", "表单", "历史", "流程图")
                .doesNotContain("Start process", "Keyboard Shortcuts", "in 5 days", " ago");
        assertThat(form.text()).contains("案卷 " + reference, "李小明", "快递已经晚了十天", "电水壶", "运输交付").doesNotContain("Complainant", "Severity");
        form.choose("是否受理该投诉？", "受理：展开调查").choose("严重程度", "一般").pick("责任部门", "物流部").complete();

        api.awaitStatus(reference, "INVESTIGATING");
        people.tasklistOf("logistics").claim(reference, "调查投诉")
                .choose("调查结论", "投诉成立").write("查明的事实", "包裹在分拣中心滞留了十天，没有人通知客户，也没有人处理这件事。")
                .write("根本原因", "分拣中心没有登记滞留包裹。").pick("过错在哪一方？", "流程").complete();

        api.awaitStatus(reference, "RESOLVING");
        people.tasklistOf("agent").claim(reference, "制定解决方案")
                .choose("付款", "赔偿").choose("换货或维修", "不换货、不维修").write("付款金额", "200.00").pick("币种", "人民币 CNY")
                .tick("发送正式道歉函").write("措施", "当日重新发货并赔偿。").date("完成日期", LocalDate.now(TestClock.real()).plusDays(3)).write("负责人", "陈伟")
                .write("告知投诉人的理由", "包裹因我方原因延误十天，依照约定赔偿人民币二百元并当日发货。").complete();

        api.awaitStatus(reference, "AWAITING_APPROVAL");
        people.tasklistOf("supervisor").claim(reference, "审批解决方案").choose("审批决定", "批准：执行补救并发出信函").complete();

        api.awaitStatus(reference, "FOLLOWING_UP");
        assertThat(people.browserOf("supervisor").open("/systems").rowsOf(reference)).singleElement().asString().contains("赔偿", "200.00");
        people.tasklistOf("agent").claim(reference, "回访投诉人")
                .choose("是否联系到投诉人？", "是").choose("投诉人对处理的满意程度", "4 – 满意").write("回访记录", "已收到包裹和赔偿，表示满意。").complete();
        people.tasklistOf("agent").claim(reference, "总结经验")
                .write("经验教训", "滞留包裹须当日登记并通知客户。").write("处理成本", "60.00").complete();

        api.awaitStatus(reference, "CLOSED");
        var mail = people.browserOf("agent").open("/mail?to=li.closed@example.org");
        assertThat(mail.text()).contains("我们已收到您的投诉（" + reference + "）", "关于您投诉的处理决定（" + reference + "）", "致歉信");
        assertThat(mail.follow("关于您投诉的处理决定").text()).contains("延误十天", "200.00").doesNotContain("Dear");
        assertThat(people.browserOf("agent").open("/desk/complaints/" + reference).text()).contains("已办结", "核实投诉", "赔偿")
                .doesNotContain("Closed", "Verify");
    }

    @Test
    void saysInChineseWhichAnswerIsMissing() {
        var reference = api.file(Complaints.lateParcel("li.missing@example.org")).reference();
        api.awaitStatus(reference, "VERIFYING");

        var form = people.tasklistOf("agent").claim(reference, "核实投诉");
        form.choose("是否受理该投诉？", "不予受理：向投诉人发函说明理由和异议途径").press();

        assertThat(form.complaintAbout("告知投诉人的理由")).isEqualTo("此项为必填项。");
    }
}
