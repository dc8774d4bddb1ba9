package io.redress.engine;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A chunked request that is read only up to the size limit. */
class SizeLimitedRequest extends HttpServletRequestWrapper {

    private boolean tooLarge;
    private LimitedInputStream stream;

    SizeLimitedRequest(HttpServletRequest request) {
        super(request);
    }

    boolean tooLarge() {
        return tooLarge;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new LimitedInputStream(super.getInputStream());
        }
        return stream;
    }

    static class TooLarge extends IOException {}

    private class LimitedInputStream extends ServletInputStream {

        private final ServletInputStream source;
        private long bytes;

        LimitedInputStream(ServletInputStream source) {
            this.source = source;
        }

        private int count(int read) throws TooLarge {
            bytes += Math.max(read, 0);
            if (bytes > RequestSizeLimit.BYTES) {
                tooLarge = true;
                throw new TooLarge();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            int read = source.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            return count(source.read(buffer, from, length));
        }

        @Override
        public boolean isFinished() {
            return source.isFinished();
        }

        @Override
        public boolean isReady() {
            return source.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            source.setReadListener(listener);
        }
    }
}
