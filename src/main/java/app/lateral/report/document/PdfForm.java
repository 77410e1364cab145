package app.lateral.report.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Pages of A4 as tagged PDF with bookmarks, drawn by Apache FOP: accessible after PDF/UA-1, and fit for archives after
 * PDF/A-2a.
 */
public final class PdfForm implements DocumentForm {
    private static final String MEDIA_TYPE = "application/pdf";
    private static final URI NOWHERE = URI.create("file:/nowhere/");

    private final String missingRemark;

    /**
     * A form that says what it could not draw.
     *
     * @param missingRemark said at the end where a sign was replaced by a box
     */
    public PdfForm(String missingRemark) {
        this.missingRemark = missingRemark;
    }

    @Override
    public void write(ReportDocument document, OutputStream out) throws IOException {
        try {
            byte[] pages = pages(document);
            FopFactory factory = factory();
            ByteArrayOutputStream drawn = new ByteArrayOutputStream();
            Fop fop = factory.newFop(MEDIA_TYPE, userAgent(factory), drawn);
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.newSAXParser().parse(new InputSource(new ByteArrayInputStream(pages)), fop.getDefaultHandler());
            LinkDescriptions.complete(drawn.toByteArray(), out);
            out.flush();
        } catch (SAXException | ParserConfigurationException | XMLStreamException
                | ConfigurationException failure) {
            throw new IOException(failure);
        }
    }

    private byte[] pages(ReportDocument document) throws IOException, XMLStreamException {
        TypefaceCover cover = new TypefaceCover();
        byte[] pages = pages(document, cover);
        if (cover.missing() == 0) {
            return pages;
        }
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.add(1, new Block.Paragraph(Block.Role.REMARK, List.of(Run.plain(missingRemark))));
        return pages(new ReportDocument(document.title(), document.language(), blocks, document.claims()), cover);
    }

    private static byte[] pages(ReportDocument document, TypefaceCover cover) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FormattingObjects(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"), cover)
                .write(document);
        return out.toByteArray();
    }

    private static FopFactory factory() throws ConfigurationException, IOException {
        StringBuilder fonts = new StringBuilder();
        for (Typeface face : Typeface.values()) {
            fonts.append("""
                    <font embed-url="%s"><font-triplet name="%s" style="normal" weight="%s"/></font>
                    """.formatted(face.address().toString().replace("&", "&amp;"), Typeface.NAME, face.weight()));
        }
        String configuration = """
                <fop version="1.0"><accessibility>true</accessibility><complex-scripts disabled="true"/><renderers><renderer mime="%s">
                <pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode><fonts>%s</fonts></renderer></renderers></fop>
                """
                .formatted(MEDIA_TYPE, fonts);
        return new FopFactoryBuilder(NOWHERE, new NoResources())
                .setConfiguration(new DefaultConfigurationBuilder().build(
                        new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))))
                .build();
    }

    private static FOUserAgent userAgent(FopFactory factory) {
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setAccessibility(true);
        agent.setProducer("Lateral");
        // what it would say of pages and lines goes nowhere: a user's terminal is no place for it
        agent.getEventBroadcaster().addEventListener(_ -> {
        });
        return agent;
    }

    /** Gives nothing: no article makes the program fetch or read anything. */
    private static final class NoResources implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) throws IOException {
            throw new FileNotFoundException(uri.toString());
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new FileNotFoundException(uri.toString());
        }
    }
}
