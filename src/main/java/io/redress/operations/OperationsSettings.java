package io.redress.operations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param figuresFor how long figures read from the database are cached */
@ConfigurationProperties("redress.operations")
record OperationsSettings(@DefaultValue("15s") Duration figuresFor) {}
