import { bold, buttons, cardMessage, line, subtle } from "../../cards/card.ts";
import { personByAccount, personById } from "../../domain/committee.ts";
import { matchPeople } from "../../language/names.ts";
import { button, openButton, press } from "../button.ts";
import type { NoticeRenderers } from "../notice.ts";
import { NEW_MEMBER } from "./linkPerson.ts";

export const peopleNotices: Pick<
  NoticeRenderers,
  "tellThem" | "welcome" | "strangerWrote" | "notPosted" | "perhapsNotSent"
> = {
  tellThem(notice, { committee, say }) {
    const person = personById(committee, notice.person);
    if (!person) return Promise.resolve(null);
    const text = say.people.tellThem(person.name);
    return Promise.resolve(cardMessage(`${text} ${notice.about}`, [line(bold(text)), line(`“${notice.about}”`)]));
  },

  welcome(_notice, { committee, say }) {
    const text = say.people.welcome(committee.name);
    const help = openButton({ say }, say.general.intents.help, press("help", {}));
    return Promise.resolve(cardMessage(text, [line(text)], [help]));
  },

  notPosted({ about }, { say }) {
    const text = say.people.notPosted;
    return Promise.resolve(cardMessage(`${text} ${about}`, [line(bold(text)), line(`“${about}”`)]));
  },

  perhapsNotSent({ person, about }, { committee, say }) {
    const name = person === null ? null : (personById(committee, person)?.name ?? null);
    const text = name === null ? say.people.perhapsNotPosted : say.people.perhapsNotSent(name);
    return Promise.resolve(cardMessage(`${text} ${about}`, [line(bold(text)), line(`“${about}”`)]));
  },

  strangerWrote({ account, name }, { committee, say }) {
    if (personByAccount(committee, account)) return Promise.resolve(null);
    const text = say.people.strangerWrote(name, committee.name);
    const withoutAccount = committee.people.filter((person) => person.account === null);
    const match = matchPeople(name, withoutAccount);
    const fits = match.kind === "one" ? [match.person] : match.kind === "several" ? match.people : [];
    const option = (title: string, person: string) =>
      button({ committee, say }, title, press("linkPerson", { account, name, person }));
    return Promise.resolve(
      cardMessage(text, [
        line(bold(text)),
        line(subtle(say.people.strangerHint)),
        buttons(
          ...fits.slice(0, 2).map((person) => option(say.people.itIs(person.name), person.id)),
          option(say.people.newMember, NEW_MEMBER),
        ),
      ]),
    );
  },
};
