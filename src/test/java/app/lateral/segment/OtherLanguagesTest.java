package app.lateral.segment;

import java.util.List;
import java.util.stream.Stream;

import app.lateral.text.Article;
import app.lateral.text.Paragraph;
import app.lateral.text.Part;
import app.lateral.text.TextRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sentences and words of other languages than English; a bar ends a sentence. */
class OtherLanguagesTest {
    private static final List<String> TEXTS = List.of(
            "ru В среду вечером на мосту загорелся трамвай.|Пожарные, по словам г-жи Орловой, приехали через 12 минут!|"
                    + "Кто вызвал их?|Этого пока никто не знает.",
            "uk Трамвай зупинився біля мосту, і люди вийшли на вулицю.|Ніхто не постраждав, але рух на лінії закрито "
                    + "до ранку п'ятниці.",
            "el Το τραμ σταμάτησε στη γέφυρα λίγο πριν από τα μεσάνυχτα.|Ποιος κάλεσε την πυροσβεστική;|Κανείς δεν το "
                    + "ξέρει ακόμη.",
            "ar توقف الترام عند الجسر قبل منتصف الليل بقليل.|من اتصل برجال الإطفاء؟|لا أحد يعرف ذلك حتى الآن، قالت "
                    + "المدينة في ٣ بيانات.",
            "zh 星期三晚上，一辆有轨电车在桥上起火。|消防员十二分钟后赶到！|是谁打的电话？|目前还没有人知道这件事的经过。",
            "ja 水曜日の夜、橋の上で路面電車が燃えた。|消防隊は12分後に到着した。|誰が通報したのか？|まだ誰も知らない。|「大きな音がした」と住民は話す。",
            "fr Le tramway s'est arrêté sur le pont peu avant minuit.|Les pompiers sont arrivés avec M. Duval douze "
                    + "minutes plus tard, et personne n'a été blessé dans la rue.",
            "en The tram stopped on the bridge shortly before midnight.|The fire brigade came with Mr. Duval twelve "
                    + "minutes later, and nobody was hurt in the street.");

    @TestFactory
    Stream<DynamicTest> everyLanguageIsToldAndCutIntoSentences() {
        return TEXTS.stream().map(line -> DynamicTest.dynamicTest(line.substring(0, 2), () -> {
            SegmentedArticle article = segment(line.substring(3).replace("。|", "。").replace("|", " "));
            assertEquals(line.substring(0, 2), article.language());
            assertEquals(line.substring(3),
                    String.join("|", article.sentences().stream().map(article::textOf).toList()));
            assertWordsCover(article);
        }));
    }

    @Test
    void chineseAndJapaneseAreCutIntoWords() {
        List<String> words = segment("星期三晚上，一辆有轨电车在桥上起火。消防员十二分钟后赶到！目前还没有人知道。").sentences().getFirst().words()
                .stream().map(Word::form).toList();
        assertTrue(words.contains("星期三") && words.contains("晚上"), words.toString());
    }

    @Test
    void whatIsTooShortIsOfNoLanguage() {
        assertEquals("und", segment("Tram on fire.").language());
        assertEquals("und", segment("12 34 56 78 90 — 12 34 56 78 90 — 12 34 56 78 90").language());
    }

    /** No visible character is lost between words, none stands in two, and none is broken in its middle. */
    private static void assertWordsCover(SegmentedArticle article) {
        String text = article.article().text();
        int at = 0;
        for (Sentence sentence : article.sentences()) {
            for (Word word : sentence.words()) {
                assertTrue(word.range().start() >= at);
                assertTrue(text.substring(at, word.range().start()).isBlank());
                assertEquals(word.form(), word.range().of(text));
                at = word.range().end();
            }
        }
        assertTrue(text.substring(at).isBlank());
    }

    private static SegmentedArticle segment(String text) {
        Paragraph paragraph = new Paragraph(new TextRange(0, text.length()), Part.BODY, 1);
        return new ArticleSegmenter()
                .segment(new Article("A", "a.txt", "a", null, null, text, List.of(paragraph)));
    }
}
