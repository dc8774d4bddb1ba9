package io.redress.desk;

import io.redress.complaint.Channel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case file of one complaint, on screen and as the printable record form (A2). */
@Controller
class CaseFileController {

    private final CaseFiles files;
    private final CaseFilePage page;
    private final RecordFormSettings settings;

    CaseFileController(CaseFiles files, CaseFilePage page, RecordFormSettings settings) {
        this.files = files;
        this.page = page;
        this.settings = settings;
    }

    @GetMapping("/desk/complaints/{reference}")
    String show(@PathVariable String reference, Model model) {
        return page.show(files.get(reference), model);
    }

    @GetMapping("/desk/complaints/{reference}/record")
    String record(@PathVariable String reference, Model model) {
        model.addAttribute("complaint", files.get(reference));
        model.addAttribute("channels", Channel.values());
        model.addAttribute("promised", settings);
        return "desk/record";
    }
}
