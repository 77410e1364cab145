/** Reads the articles on one event side by side: lines up passages, finds differences and explains them. */
module app.lateral {
    requires ai.djl.tokenizers;
    requires apache.mime4j.core;
    requires apache.mime4j.dom;
    requires atlantafx.base;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.ibm.icu;
    requires com.microsoft.onnxruntime;
    requires extjwnl.data.wn31;
    requires info.picocli;
    requires io.github.javadiffutils;
    requires java.desktop;
    requires java.management;
    requires java.measure;
    requires java.xml;
    requires javafx.controls;
    requires jwarc;
    requires langchain4j.core;
    requires langchain4j.embeddings.e5.small.v2.q;
    requires langchain4j.embeddings;
    requires org.apache.commons.io;
    requires org.apache.commons.logging;
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.apache.opennlp.tools;
    requires org.apache.pdfbox;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.apache.xmlgraphics.commons;
    requires org.apache.xmlgraphics.fop.core;
    requires org.apache.xmlgraphics.fop.events;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires org.jsoup;
    requires org.slf4j;
    requires rtfparserkit;
    requires systems.uom.common;
    requires tech.units.indriya;
    requires static org.jspecify;

    exports app.lateral;

    opens app.lateral.compare to com.fasterxml.jackson.databind;
    opens app.lateral.review to com.fasterxml.jackson.databind;
    opens app.lateral.store to com.fasterxml.jackson.databind;
    opens app.lateral.text to com.fasterxml.jackson.databind;
}
