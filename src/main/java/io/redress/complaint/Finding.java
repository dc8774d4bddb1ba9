package io.redress.complaint;

/** Whether the investigation upholds the complaint (投诉成立 / 部分成立 / 不成立). */
public enum Finding {
    FOUNDED, PARTLY_FOUNDED, UNFOUNDED
}
