import type { Committee } from "../../domain/committee.ts";
import type { PersonId } from "../../domain/person.ts";
import { messages } from "../../language/messages.ts";

/** What stands for somebody's name once it is erased, in the committee's own language. */
export const pseudonymOf = ({ language }: Pick<Committee, "language">, person: PersonId | null): string =>
  messages[language].privacy.erased(person === null ? null : (/\d+$/u.exec(person)?.[0] ?? null));
