package io.redress.desk;

import io.redress.complaint.AttachmentRefusedException;
import io.redress.complaint.AttachmentRefusedException.Reason;
import io.redress.complaint.Attachments;
import io.redress.complaint.Complaint;
import io.redress.identity.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Uploads a document to a case file (A6). If it violates the rules, the page shows the reason and nothing is stored. */
@Controller
class DocumentUpload {

    private final CaseFiles files;
    private final CaseFilePage page;
    private final Attachments attachments;

    DocumentUpload(CaseFiles files, CaseFilePage page, Attachments attachments) {
        this.files = files;
        this.page = page;
        this.attachments = attachments;
    }

    @PostMapping("/desk/complaints/{reference}/documents")
    String add(@PathVariable String reference, @RequestParam(required = false) MultipartFile document, Model model,
            HttpServletResponse response, RedirectAttributes redirect) throws IOException {
        var complaint = files.get(reference);
        if (document == null || document.isEmpty()) {
            return refuse(complaint, Reason.EMPTY.name(), model, response);
        }
        try {
            attachments.add(complaint.reference(), document.getOriginalFilename(), document.getBytes(), CurrentUser.required().id());
        } catch (AttachmentRefusedException refused) {
            return refuse(complaint, refused.reason().name(), model, response);
        }
        redirect.addFlashAttribute("done", "desk.document.added");
        return "redirect:/desk/complaints/" + complaint.reference() + "#documents";
    }

    @ExceptionHandler
    String tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request, HttpServletResponse response, Model model) {
        var variables = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        boolean nameTooLong = String.valueOf(e.getMostSpecificCause().getMessage()).contains("Header");
        return refuse(files.get((String) variables.get("reference")), nameTooLong ? "nameTooLong" : Reason.TOO_LARGE.name(), model, response);
    }

    private String refuse(Complaint complaint, String reason, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("documentMistake", "desk.document." + reason);
        return page.show(complaint, model);
    }
}
