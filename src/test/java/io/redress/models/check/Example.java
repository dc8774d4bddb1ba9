package io.redress.models.check;

import io.redress.models.ModelFile;

/** @param what the problem that it has, or in words what is unusual about it */
record Example(String what, String file, String content) {

    ModelFile asFile() {
        return Repository.file(file, content);
    }

    @Override
    public String toString() {
        return what + " " + Integer.toHexString(content.hashCode());
    }
}
