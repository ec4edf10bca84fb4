import type { Sentence } from "../prose/sentences.ts";
import type { Clause } from "./recommendations.ts";

/** The office that asks, and the committee by whatever it calls itself: "Sekretariatet indstiller, at rådet udpeger et medlem." */
const ASKS =
  /^(?:(?:Derfor|Det er derfor,) )?(?:\p{L}*(?:sekretariatet|administrationen|forvaltningen|formandskabet|ledelsen|direktionen|formanden|direktøren|chefen|lederen|gruppen))(?:\s(?:for|i|på) \p{L}+)? (?:indstiller|anbefaler)(?: (?:derfor|hermed|således))?,? (?<clause>at (?<whom>\p{L}[^,.;]{1,50}?) (?:\p{L}+(?:er|år)) .+)$/iu;
const WE =
  /^(?:\p{L}*(?:styregruppen|gruppen|udvalget|klyngen|forummet|forum|rådet|bestyrelsen|nævnet)|vi|mødet)(?!\p{L})/iu;

/** What a sentence of the case asks of this committee; so much only where no part of the item is set apart for it. */
export function askedInProse(said: readonly Sentence[], isOwn: (name: string) => boolean): Clause[] {
  const found = said.flatMap(({ text }) => {
    const { clause, whom } = ASKS.exec(text)?.groups ?? {};
    const isOfUs = whom !== undefined && (isOwn(whom) || (WE.test(whom) && whom.split(" ").length === 1));
    return clause !== undefined && isOfUs ? [clause] : [];
  });
  return found.map((text, at) => ({ number: at + 1, text }));
}
