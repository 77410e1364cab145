package app.lateral.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import app.lateral.Lateral;
import app.lateral.compare.Comparer;
import app.lateral.compare.Comparison;
import app.lateral.compare.Progress;
import app.lateral.message.Messages;
import app.lateral.read.StoryReader;
import app.lateral.report.ReportOptions.Claims;
import app.lateral.report.ReportOptions.Extent;
import app.lateral.report.ReportOptions.Naming;
import app.lateral.review.CheckedComparison;
import app.lateral.review.Review;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Has the reports on the samples judged by other people's tools: the pages by the Nu HTML Checker, the PDFs by veraPDF
 * after PDF/UA-1 and PDF/A-2a, the DOCX opened by LibreOffice where it is installed: {@code mvn -q -Pvalidation
 * test-compile exec:exec@validation}. The reports stay below target/validation.
 */
public final class ReportValidation {
    private static final Path FOLDER = Path.of("target", "validation");
    private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    private int faults;

    private ReportValidation() {
    }

    /** Ends with the number of reports that were found faulty. */
    public static void main(String[] arguments) throws IOException, InterruptedException, VeraPDFException {
        VeraGreenfieldFoundryProvider.initialise();
        ReportValidation validation = new ReportValidation();
        List<Path> reports = reports();
        validation.judgePages(of(reports, ReportForm.HTML));
        for (Path report : of(reports, ReportForm.PDF)) {
            validation.judgePdf(report);
        }
        validation.open(of(reports, ReportForm.DOCX));
        System.exit(validation.faults);
    }

    private static List<Path> reports() throws IOException {
        Files.createDirectories(FOLDER);
        List<Path> reports = new ArrayList<>();
        Comparer comparer = Lateral.comparer();
        for (Path story : listed(Path.of("samples")).stream().filter(Files::isDirectory).toList()) {
            List<Path> files = listed(story).stream().filter(file -> file.toString().endsWith(".txt")).toList();
            Comparison comparison = comparer.compare(new StoryReader().read(files), Progress.SILENT);
            CheckedComparison checked = new CheckedComparison(comparison, Review.EMPTY);
            for (ReportForm form : List.of(ReportForm.HTML, ReportForm.PDF, ReportForm.DOCX)) {
                for (Extent extent : Extent.values()) {
                    Path report = FOLDER.resolve(story.getFileName() + "-" + extent.name().toLowerCase(Locale.ROOT)
                            + "." + form.name().toLowerCase(Locale.ROOT));
                    ReportOptions options = new ReportOptions(extent, ReportOptions.ALL.statuses(), Naming.NAMED,
                            Claims.INCLUDED);
                    try (OutputStream out = Files.newOutputStream(report)) {
                        new StoryReports(Messages.inEnglish()).write(form, checked, "", options, out);
                    }
                    reports.add(report);
                }
            }
        }
        return reports;
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> of(List<Path> reports, ReportForm form) {
        return reports.stream().filter(report -> report.toString().endsWith("." + form.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private void judgePages(List<Path> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                .toString(), "-cp", System.getProperty("java.class.path"), "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only"));
        pages.forEach(page -> command.add(page.toString()));
        boolean sound = new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        say("Nu HTML Checker", pages.size() + " pages", sound);
    }

    private void judgePdf(Path report) throws IOException, VeraPDFException {
        for (PDFAFlavour flavour : FLAVOURS) {
            try (InputStream bytes = Files.newInputStream(report);
                    PDFAParser parser = Foundries.defaultInstance().createParser(bytes, flavour)) {
                ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
                say("veraPDF " + flavour.getId(), report.getFileName().toString(), result.isCompliant());
                result.getFailedChecks().forEach((rule, times) -> System.out.println("    " + rule + " " + times));
            }
        }
    }

    private void open(List<Path> documents) throws IOException, InterruptedException {
        Path opened = Files.createDirectories(FOLDER.resolve("opened"));
        for (Path document : documents) {
            Path pages = opened.resolve(document.getFileName().toString().replace(".docx", ".pdf"));
            Files.deleteIfExists(pages);
            try {
                new ProcessBuilder("soffice", "--headless", "--convert-to", "pdf", "--outdir", opened.toString(),
                        document.toString()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            } catch (IOException _) {
                System.out.println("LibreOffice is not installed: no DOCX was opened");
                return;
            }
            say("LibreOffice", document.getFileName().toString(), Files.exists(pages));
        }
    }

    private void say(String tool, String what, boolean sound) {
        System.out.println(tool + ": " + what + (sound ? ": sound" : ": FAULTY"));
        faults += sound ? 0 : 1;
    }
}
