import type { Instant } from "../domain/time.ts";

// Where each kind lies: its partition, and its id in it.

export const DIRECTORY = "directory";
/** Of all committees: whoever runs by the clock finishes what was begun anywhere. */
export const ERASURES = "erasures";
export const COMMITTEE = "committee";
export const CONVERSATION = "conversation";
export const namePartition = (tenant: string): string => `names:${tenant}`;
export const actionKey = (number: number): string => `action:${number}`;
export const meetingKey = (id: string): string => `meeting:${id}`;
export const minutesKey = (meeting: string): string => `minutes:${meeting}`;
export const draftKey = (id: string): string => `draft:${id}`;
export const changeKey = (id: string): string => `change:${id}`;
export const outboxKey = (id: string): string => `outbox:${id}`;
/** Of everybody's: whoever runs by the clock asks for what is due, not for a committee. */
export const wakePartition = (slot: Instant): string => `due:${slot}`;
export const takenKey = (id: string): string => `taken:${id}`;
export const postKey = (key: string): string => `post:${key}`;
/** The end of a range that takes in all of an instant. */
export const upTo = (at: Instant): string => `${at}~`;
