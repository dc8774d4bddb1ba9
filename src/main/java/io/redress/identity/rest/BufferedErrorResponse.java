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

/** Response wrapper that passes successful responses through and buffers error responses. */
class BufferedErrorResponse extends HttpServletResponseWrapper {

    private static final int FIRST_ERROR = 400;

    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private ServletOutputStream out;
    private PrintWriter writer;

    BufferedErrorResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] error() {
        if (writer != null) {
            writer.flush();
        }
        return buffer.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (out == null) {
            out = new SwitchingOutputStream(super.getOutputStream());
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

    /** Ignored: an error body shrinks when it is sanitized, and the length is set before the status is known. */
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
        buffer.reset();
        super.resetBuffer();
    }

    private class SwitchingOutputStream extends ServletOutputStream {

        private final ServletOutputStream delegate;

        SwitchingOutputStream(ServletOutputStream delegate) {
            this.delegate = delegate;
        }

        @Override
        public void write(int b) throws IOException {
            if (isError()) {
                buffer.write(b);
            } else {
                delegate.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (isError()) {
                buffer.write(bytes, from, length);
            } else {
                delegate.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isError()) {
                delegate.flush();
            }
        }

        @Override
        public boolean isReady() {
            return delegate.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            delegate.setWriteListener(listener);
        }
    }
}
