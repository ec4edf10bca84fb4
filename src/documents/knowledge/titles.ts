import { remembered } from "../remembered.ts";

/** Words for posts and professions, and the endings that make more of them. */
const TITLE =
  /^(?:\p{L}*(?:direktør|direktøren|direktor|chef|chefen|konsulent|leder|lederen|sygeplejerske|læge|laege|lægen|formand|formanden|borgmester|rådmand|radmand|medlem|repræsentant|repraesentant|medarbejder|koordinator|fuldmægtig|fuldmaegtig|sekretær|sekretaer|rådgiver|radgiver|terapeut|psykolog|pædagog|paedagog|lærer|laerer|inspektør|inspektor|professor|assistent|planlægger|planlaegger|bestyrer|ingeniør|jurist|økonom|okonom|kok|kokken|forstander|forstanderen|pedel|tillidsmand|ordstyrer|dirigent|referent|jordemoder|farmaceut|pårørende|parorende|ansvarlig|chauffør|rektor|fysioterapeut|ergoterapeut|diætist|tandlæge|bibliotekar|arkitekt|journalist|redaktør|studerende|kasserer|revisor|controller|analytiker|specialist|plejer|lektor|adjunkt|docent|dekan|(?:tillids|sikkerheds|arbejdsmiljø)rep)|tr|ftr|amr|dr|doktor|insp|inspector|rev|reverend|sgt|supt|pc|cllr|councillor|mr|mrs|ms|sir|dame|prof|professor|director|chief|manager|head|nurse|officer|secretary|practitioner|consultant|chair|chairman|chairwoman|chairperson|vice-chair|treasurer|clerk|mayor|member|observer|coordinator|adviser|advisor|doctor|gp|surgeon|physiotherapist|pharmacist|deputy|lead|representative|minute-taker)\.?$/iu;

export const isTitleWord = remembered((word) => {
  const bare = word.replace(/[,;:()]/gu, "");
  // "Bruger-repræsentant"
  const part = bare.lastIndexOf("-") + 1;
  return TITLE.test(bare) || (part > 1 && TITLE.test(bare.slice(part)));
});

/** What stands before the name of who is spoken of politely: "Ms", "Dr.", "fru". */
export const isAddress = remembered((word) =>
  /^(?:mr|mrs|ms|miss|dr|prof|professor|cllr|councillor|rev|hr|fru|frk)\.?$/iu.test(word),
);

/** Says that its bearer leads the meeting itself. */
export function saysChair(words: string): boolean {
  return (
    /(?<!\p{L})(?:ordstyrer|mødeleder|modeleder|dirigent|medformand|medformænd|chair|chairman|chairwoman|chairperson|chairing)(?!\p{L})/iu.test(
      words,
    ) && !/(?:vice|deputy)[\s-]*chair/iu.test(words)
  );
}
