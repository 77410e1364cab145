package app.lateral.report.document;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a document for word processors, by which they build its outline. */
final class DocxStyles {
    static final String FINDING = "Finding";
    static final String OPEN_FINDING = "OpenFinding";
    static final String REMARK = "Remark";
    private static final String FONT = "Georgia";

    private DocxStyles() {
    }

    /** The style of headings of this level. */
    static String heading(int level) {
        return "Heading" + level;
    }

    static void add(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language);
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        styles.setDefaultFonts(fonts);
        styles.addStyle(heading(1, 36, 0));
        styles.addStyle(heading(2, 28, 320));
        styles.addStyle(heading(3, 23, 240));
        styles.addStyle(finding(FINDING, "Finding", "EAF3EA"));
        styles.addStyle(finding(OPEN_FINDING, "Open finding", "F0F2F4"));
        CTStyle remark = style(REMARK, "Remark", 18);
        remark.getRPr().addNewColor().setVal("595959");
        remark.addNewPPr().addNewKeepNext();
        styles.addStyle(new XWPFStyle(remark));
    }

    private static XWPFStyle finding(String id, String name, String ground) {
        CTStyle finding = style(id, name, 20);
        finding.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(140));
        finding.getPPr().addNewShd().setFill(ground);
        return new XWPFStyle(finding);
    }

    private static XWPFStyle heading(int level, int halfPoints, int spaceBefore) {
        CTStyle style = style(heading(level), "heading " + level, halfPoints);
        style.addNewQFormat();
        style.getRPr().addNewB();
        style.addNewPPr().addNewKeepNext();
        style.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(spaceBefore));
        style.getPPr().getSpacing().setAfter(BigInteger.valueOf(80));
        style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return new XWPFStyle(style);
    }

    private static CTStyle style(String id, String name, int halfPoints) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        CTRPr letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }
}
