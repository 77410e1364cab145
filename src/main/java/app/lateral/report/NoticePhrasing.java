package app.lateral.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.lateral.message.Messages;
import app.lateral.message.ReportMessage;
import app.lateral.text.Notice;

/** Words for what could not be read or compared. */
final class NoticePhrasing {
    private final Messages messages;

    NoticePhrasing(Messages messages) {
        this.messages = messages;
    }

    String notice(Notice notice) {
        ReportMessage message = switch (notice.problem()) {
            case MISSING -> ReportMessage.NOTICE_MISSING;
            case EMPTY -> ReportMessage.NOTICE_EMPTY;
            case NOT_TEXT -> ReportMessage.NOTICE_NOT_TEXT;
            case TOO_LARGE -> ReportMessage.NOTICE_TOO_LARGE;
            case ENCRYPTED -> ReportMessage.NOTICE_ENCRYPTED;
            case DAMAGED -> ReportMessage.NOTICE_DAMAGED;
            case EXPANDS -> ReportMessage.NOTICE_EXPANDS;
            case STALLED -> ReportMessage.NOTICE_STALLED;
            case PICTURES_ONLY -> ReportMessage.NOTICE_PICTURES_ONLY;
            case NO_ARTICLE -> ReportMessage.NOTICE_NO_ARTICLE;
            case SEVERAL_ITEMS -> ReportMessage.NOTICE_SEVERAL_ITEMS;
            case CUT_OFF -> ReportMessage.NOTICE_CUT_OFF;
            case PAGES_LEFT_OUT -> ReportMessage.NOTICE_PAGES_LEFT_OUT;
            case VERSION_OF -> ReportMessage.NOTICE_VERSION_OF;
            case LINK_IN_FOLDER -> ReportMessage.NOTICE_LINK_IN_FOLDER;
            case ADDRESS_REFUSED -> ReportMessage.NOTICE_ADDRESS_REFUSED;
            case OWN_NETWORK -> ReportMessage.NOTICE_OWN_NETWORK;
            case CREDENTIALS_IN_ADDRESS -> ReportMessage.NOTICE_CREDENTIALS_IN_ADDRESS;
            case UNREACHABLE -> ReportMessage.NOTICE_UNREACHABLE;
            case TOO_SLOW -> ReportMessage.NOTICE_TOO_SLOW;
            case HTTP_STATUS -> ReportMessage.NOTICE_HTTP_STATUS;
            case REDIRECTED -> ReportMessage.NOTICE_REDIRECTED;
            case NO_PERMISSION -> ReportMessage.NOTICE_NO_PERMISSION;
            case UNREADABLE -> ReportMessage.NOTICE_UNREADABLE;
            case BROKEN_ENCODING -> ReportMessage.NOTICE_BROKEN_ENCODING;
            case SAME_AS -> ReportMessage.NOTICE_SAME_AS;
            case NO_BODY -> ReportMessage.NOTICE_NO_BODY;
            case ONLY_ONE -> ReportMessage.NOTICE_ONLY_ONE;
            case TOO_MANY -> ReportMessage.NOTICE_TOO_MANY;
            case OTHER_LANGUAGE -> ReportMessage.NOTICE_OTHER_LANGUAGE;
            case MANY_FIGURES -> ReportMessage.NOTICE_MANY_FIGURES;
        };
        List<Object> arguments = new ArrayList<>();
        arguments.add(Excerpt.visible(notice.path()));
        notice.details().stream().map(detail -> notice.problem() == Notice.Problem.OTHER_LANGUAGE
                ? languageName(detail)
                : numberOrText(detail)).forEach(arguments::add);
        return messages.text(message, arguments.toArray());
    }

    private static Object languageName(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Details that count something are numbers to the wording, for its plurals and digit groups. */
    private static Object numberOrText(String detail) {
        boolean number = !detail.isEmpty() && detail.length() <= 18
                && detail.chars().allMatch(digit -> '0' <= digit && digit <= '9');
        return number ? (Object) Long.valueOf(detail) : Excerpt.visible(detail);
    }
}
