package se.kompis.material.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.kompis.web.BrowserExtension;
import se.kompis.web.BrowserPage;
import se.kompis.web.ServerTest;

/** The life of a material as an administrator sees it. The pictures are in target/screenshots. */
@ServerTest
class MaterialBrowserTests {
    /** So many, and each with so much to go through, that reading is seen before it is done. */
    private static final int MANY = 1_000;

    private static final int LINES = 3_000;

    private static final double PATIENCE = 120_000;

    @RegisterExtension static final BrowserExtension chromium = new BrowserExtension();

    @TempDir private Path folder;
    private BrowserPage browser;
    private Page page;

    @BeforeAll
    static void start() {
        setDefaultAssertionTimeout(PATIENCE);
    }

    @BeforeEach
    void becomeAdministrator() {
        browser = chromium.administrator(BrowserPage.options(1280, 900));
        page = browser.page();
    }

    private Path pdf(String name, int pages) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument pdf = new PDDocument()) {
            PDFormXObject lines = lines(pdf);
            for (int number = 1; number <= pages; number++) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 100 + number * 37 % 600);
                    content.showText(word(number) + " hittas vid " + word(number * 31) + ".");
                    content.endText();
                    content.drawForm(lines);
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /** Lines without any words, the same on every page. */
    private static PDFormXObject lines(PDDocument pdf) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(PDRectangle.LETTER);
        form.setResources(new PDResources());
        try (OutputStream content = form.getContentStream().createOutputStream()) {
            content.write("9 9 m 9 99 l S\n".repeat(LINES).getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    /** A word that no other page has: what stands on all pages is not read as text. */
    private static String word(int number) {
        return Integer.toString(number + 50_000, 36).replaceAll("[0-9]", "o");
    }

    private void drop(List<Path> files) throws IOException {
        List<Map<String, String>> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(
                    Map.of(
                            "name",
                            file.getFileName().toString(),
                            "bytes",
                            Base64.getEncoder().encodeToString(Files.readAllBytes(file))));
        }
        page.evaluate(
                """
                files => {
                  const data = new DataTransfer();
                  for (const { name, bytes } of files) {
                    const content = Uint8Array.from(atob(bytes), it => it.charCodeAt(0));
                    data.items.add(new File([content], name));
                  }
                  document.getElementById("drop").dispatchEvent(
                    new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """,
                contents);
    }

    private static void eventually(Locator locator, String text) {
        assertThat(locator)
                .containsText(
                        text, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Asks in the chat, and waits for the answer. */
    private Locator ask(String question) {
        browser.go("");
        Locator entries = page.locator("#transcript > .entry");
        int before = entries.count();
        page.getByLabel("Din fråga").fill(question);
        page.getByLabel("Din fråga").press("Enter");
        assertThat(entries).hasCount(before + 1);
        assertThat(page.locator("#on-its-way, .pending")).hasCount(0);
        return entries.last();
    }

    @Test
    void leadsFromTheFirstFileToTheLast() throws Exception {
        Path first =
                Files.writeString(
                        folder.resolve("fjärrvärme.md"),
                        "# Fjärrvärme i Storköping\n\nVärmeverket i Storköping eldar med flis från"
                                + " Norrskogen.\n");
        Path page2 =
                Files.writeString(
                        folder.resolve("källaren.html"),
                        "<!doctype html><html lang=sv><title>Arkivet</title><h1>Arkivet</h1><p>Arkivet"
                                + " i källaren öppnar klockan åtta.");
        page.locator("nav a[href='/admin']").click();
        page.locator(".menu a[href='/admin/material']").click();
        assertThat(page.locator("h1")).hasText("Material");
        browser.isAccessible();
        drop(List.of(first, page2, pdf("brunnar.pdf", MANY)));
        eventually(page.locator("#uploads"), "läser sida");
        browser.picture("material-uploading");
        eventually(page.locator("#uploads"), "3 av 3 är klara");
        assertThat(page.locator("#uploads")).containsText("Sidor: " + MANY);
        browser.picture("material-uploaded");
        browser.isAccessible();

        page.getByText("Granska ”Fjärrvärme i Storköping”").click();
        page.getByLabel("Utgivare").fill("Storköpings kommun");
        page.getByLabel("Ansvarig").fill("Anna Ek");
        page.getByLabel("Granskas senast").fill("2027-06-30");
        button("Spara uppgifterna").click();
        assertThat(page.locator(".done")).hasText("Uppgifterna är sparade.");
        page.getByLabel("Ställ en fråga till bara").fill("Vad eldar värmeverket med?");
        button("Fråga").click();
        assertThat(page.locator(".tried blockquote").first()).containsText("eldar med flis");
        browser.picture("material-draft");
        browser.isAccessible();
        final String address = page.url().replaceFirst("\\?.*", "");
        button("Publicera").click();
        assertThat(page.locator(".head .badge")).hasText("Publicerad");

        Locator answer = ask("Vad eldar värmeverket i Storköping med?");
        assertThat(answer.locator("blockquote").first()).containsText("flis från Norrskogen");
        assertThat(answer).containsText("Storköpings kommun");
        String link = answer.locator("a[href^='/source/']").first().getAttribute("href");

        Path second =
                Files.writeString(
                        folder.resolve("fjärrvärme-2.md"),
                        "# Fjärrvärme i Storköping\n\nVärmeverket i Storköping eldar med spillvärme"
                                + " från datahallen.\n");
        page.navigate(address);
        page.getByLabel("Ny fil").setInputFiles(second);
        button("Skicka").click();
        eventually(page.locator("#uploads"), "4 av 4 är klara");
        page.navigate(address);
        assertThat(page.locator(".head .badge")).hasText("Nytt utkast");
        assertThat(ask("Vad eldar värmeverket i Storköping med?").locator("blockquote").first())
                .containsText("flis från Norrskogen");
        page.navigate(address);
        browser.picture("material-replacing");
        button("Publicera den nya versionen").click();
        assertThat(ask("Vad eldar värmeverket i Storköping med?").locator("blockquote").first())
                .containsText("spillvärme från datahallen");
        browser.go(link.substring(1));
        assertThat(page.locator("#citat")).containsText("flis från Norrskogen");
        assertThat(page.locator("main")).containsText("Det här är en äldre version.");

        page.navigate(address);
        button("Dra tillbaka").click();
        browser.picture("material-retiring");
        page.locator("dialog").getByText("Dra tillbaka").last().click();
        assertThat(page.locator(".head .badge")).hasText("Tillbakadragen");
        browser.isAccessible();
        assertThat(ask("Vad eldar värmeverket i Storköping med?").textContent())
                .doesNotContain("datahallen");
        browser.go("admin/audit");
        assertThat(page.locator("main")).containsText("Publicerade en ny version: Fjärrvärme");
        assertThat(page.locator("main")).containsText("Drog tillbaka: Fjärrvärme");
    }

    @Test
    void fitsAPhoneInTheDark() {
        BrowserPage phone =
                chromium.administrator(
                        BrowserPage.options(340, 700).setColorScheme(ColorScheme.DARK));
        phone.go("admin/material");
        phone.fitsItsWidth();
        phone.picture("material-phone-dark");
        phone.isAccessible();
        phone.page().locator("#shelf td a").first().click();
        phone.fitsItsWidth();
        phone.picture("material-detail-phone-dark");
        phone.isAccessible();
    }

    @Test
    void findsMaterialByAPartOfItsTitle() {
        browser.go("admin/material");
        page.getByLabel("Sök på titel").fill("GEODATA");
        button("Sök").click();
        assertThat(page.locator("#shelf tbody tr")).hasCount(1);
        assertThat(page.locator("#shelf")).containsText("Geodata i kommunens verksamhet");
        browser.picture("material-found");
        browser.isAccessible();
        page.getByLabel("Sök på titel").fill("finns inte");
        button("Sök").click();
        assertThat(page.locator("#shelf")).containsText("Inget material passar på ”finns inte”");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Visa allt")).click();
        assertThat(page.locator("#shelf")).containsText("Geodata i kommunens verksamhet");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        browser.go("admin/material");
        page.getByLabel("Webbadress").fill("http://127.0.0.1:8080/hemligt");
        button("Hämta sidan").click();
        eventually(page.locator("#uploads"), "adressen tas inte emot");
    }
}
