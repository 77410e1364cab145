package app.lateral.report.document;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/**
 * Says of every link of a tagged PDF what it is, as PDF/UA-1 asks (ISO 14289-1, 7.18.5): FOP gives the words to the tag
 * of a link and not to the link.
 */
final class LinkDescriptions {
    private LinkDescriptions() {
    }

    /** Writes the document with its links described. */
    static void complete(byte[] tagged, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(tagged)) {
            PDStructureTreeRoot structure = document.getDocumentCatalog().getStructureTreeRoot();
            PDNumberTreeNode parents = structure == null ? null : structure.getParentTree();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (parents != null && annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                        link.setContents(words(parents, link));
                    }
                }
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static @Nullable String words(PDNumberTreeNode parents, PDAnnotationLink link) throws IOException {
        return parents.getValue(link.getStructParent()) instanceof PDParentTreeValue parent
                && parent.getCOSObject() instanceof COSDictionary tag ? tag.getString(COSName.ALT) : null;
    }
}
