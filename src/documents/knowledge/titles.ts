/** Words for posts and professions, and the endings that make more of them. */
const TITLE =
  /^(?:\p{L}*(?:direktør|direktøren|chef|chefen|konsulent|leder|lederen|sygeplejerske|læge|lægen|formand|formanden|borgmester|rådmand|repræsentant|medarbejder|koordinator|fuldmægtig|sekretær|rådgiver|terapeut|psykolog|pædagog|lærer|inspektør|professor|assistent|planlægger|bestyrer|ingeniør|jurist|økonom|medlem|kok|kokken|forstander|forstanderen|pedel|tillidsmand|ordstyrer|mødeleder|dirigent|referent|jordemoder|farmaceut|pårørende|ansvarlig)|dr|doktor|insp|inspector|rev|reverend|sgt|supt|pc|cllr|councillor|mr|mrs|ms|sir|dame|prof|professor|director|chief|manager|head|nurse|officer|secretary|practitioner|consultant|chair|chairman|chairwoman|chairperson|vice-chair|treasurer|clerk|mayor|member|observer|coordinator|adviser|advisor|doctor|gp|surgeon|physiotherapist|pharmacist|deputy|lead|representative)\.?$/iu;

export function isTitleWord(word: string): boolean {
  return TITLE.test(word.replace(/[,;:()]/gu, ""));
}

/** Says that its bearer leads the meeting itself. */
export function saysChair(words: string): boolean {
  return (
    /(?<!\p{L})(?:ordstyrer|mødeleder|dirigent|medformand|medformænd|chair|chairman|chairwoman|chairperson|chairing)(?!\p{L})/iu.test(
      words,
    ) && !/(?:vice|deputy)[\s-]*chair/iu.test(words)
  );
}
