package io.redress.identity.rest;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/** Lets an answer through as it is written, and keeps an error back. */
class KeptErrors extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private ServletOutputStream out;
    private PrintWriter writer;

    KeptErrors(HttpServletResponse response) {
        super(response);
    }

    byte[] error() {
        if (writer != null) {
            writer.flush();
        }
        return kept.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new Deciding(super.getOutputStream());
        }
        return out;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    private boolean isError() {
        return getStatus() >= FIRST_ERROR;
    }

    /** An error gets shorter; and the length is said before one knows whether it will be one. */
    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void setHeader(String name, String value) {
        if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (!isError()) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        kept.reset();
        super.resetBuffer();
    }

    private class Deciding extends ServletOutputStream {

        private final ServletOutputStream through;

        Deciding(ServletOutputStream through) {
            this.through = through;
        }

        @Override
        public void write(int b) throws IOException {
            if (isError()) {
                kept.write(b);
            } else {
                through.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (isError()) {
                kept.write(bytes, from, length);
            } else {
                through.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isError()) {
                through.flush();
            }
        }

        @Override
        public boolean isReady() {
            return through.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            through.setWriteListener(listener);
        }
    }
}
