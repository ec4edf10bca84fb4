import { mkdirSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";

/** The Playground as somebody in front of it sees and uses it. */
export type Screen = {
  /** Opens a chat or channel by the name in the list on the left; first it is the personal chat. */
  open(chat: string): Promise<void>;
  /** Writes to the bot: in a group chat or channel (there as a new post) by mentioning it. */
  write(text: string): Promise<void>;
  /** The newest answer, or in a channel the newest post with what was answered to it, that holds the text (as a string: any blanks). */
  shown(text: string | RegExp): Promise<Locator>;
  /** How many answers or posts hold the text now. */
  count(text: string | RegExp): Promise<number>;
  /** Presses the last button of that title in what `shown` has found. */
  press(title: string, inside: Locator): Promise<void>;
  /** Keeps in screenshots/ what the screen shows, and `card` at a phone's width. */
  picture(name: string, card?: Locator): Promise<void>;
};

const folder = "screenshots";
const patience = 15_000;
const desktop = { width: 1280, height: 900 };

/** Narrow phones leave a card some 300 CSS pixels; the Playground itself never makes one narrower than 446. */
const phone = "body.phone .ac-preview-panel { width: 300px !important; }";

// The list, the log panel and the "Mock an Activity" menu repeat texts: only what is inside these is the conversation.
const answer = ".fai-OutputCard";
const post = ".fui-Card[role=group]";

export async function openScreen(browser: Browser, address: string): Promise<Screen> {
  const page = await browser.newPage({
    viewport: desktop,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
  });
  page.setDefaultTimeout(patience);
  await page.goto(address);
  await page.getByTitle("Hide log panel").click();
  await writing(page).waitFor();
  await page.addStyleTag({ content: phone });
  mkdirSync(folder, { recursive: true });

  let mentions = false;
  const posting = page.getByRole("button", { name: "Post", exact: true });
  // A chat grows downwards, a channel upwards.
  const holding = async (text: string | RegExp) => {
    const inChannel = await posting.isVisible();
    const found = page.locator(inChannel ? post : answer).filter({ hasText: text });
    return { found, newest: inChannel ? found.first() : found.last() };
  };
  return {
    async open(chat) {
      await page.getByRole("treeitem", { name: chat }).click();
      await writing(page).waitFor();
      mentions = chat !== "Personal Chat";
    },
    async write(text) {
      await writing(page).click();
      if (mentions) {
        await page.keyboard.type("@Ref");
        await page.locator("#typeahead-menu").getByRole("menuitem", { name: "Referent" }).click();
        await page.keyboard.type(" ");
      }
      await page.keyboard.insertText(text);
      if (await posting.isVisible()) await posting.click();
      else await page.keyboard.press("Enter");
    },
    async shown(text) {
      const { newest } = await holding(text);
      try {
        await newest.waitFor();
      } catch {
        const instead = await page.locator(`${answer}, ${post}`).allInnerTexts();
        throw new Error(`${String(text)} is not shown; what is: ${instead.join("\n--\n")}`);
      }
      return newest;
    },
    count: async (text) => (await holding(text)).found.count(),
    async press(title, inside) {
      await inside.getByRole("button", { name: title, exact: true }).last().click();
    },
    async picture(name, card) {
      await card?.scrollIntoViewIfNeeded();
      await page.screenshot({ path: `${folder}/${name}.png` });
      if (!card) return;
      // A screen so high that nothing has to be scrolled; as text, since the browser's own types are not the project's.
      await page.setViewportSize({ width: desktop.width, height: 3000 });
      await page.evaluate(`document.body.classList.add("phone")`);
      await card
        .locator(".ac-adaptiveCard")
        .last()
        .screenshot({ path: `${folder}/${name}-phone.png` });
      await page.evaluate(`document.body.classList.remove("phone")`);
      await page.setViewportSize(desktop);
    },
  };
}

const writing = (page: Page): Locator => page.locator("div[role=textbox][contenteditable=true]").first();
