export { postAgenda } from "./postAgenda.ts";
export { postAgendaDraft } from "./postAgendaDraft.ts";
export { postMinutes } from "./postMinutes.ts";
export { writeDown } from "./writeDown.ts";
