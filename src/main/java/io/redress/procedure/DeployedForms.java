package io.redress.procedure;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The deployed forms. The engine returns a form only to those who work on a task; pages that show earlier answers need its labels. */
@Service
public class DeployedForms {

    private final JdbcClient jdbc;

    DeployedForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the latest version of the form as JSON, empty if none is deployed under this id */
    public Optional<String> newest(String form) {
        return jdbc.sql("""
                select convert_from(content.bytes_, 'UTF8')
                from act_re_camformdef form
                join act_ge_bytearray content on content.deployment_id_ = form.deployment_id_ and content.name_ = form.resource_name_
                where form.key_ = ? order by form.version_ desc limit 1""").param(form).query(String.class).optional();
    }
}
