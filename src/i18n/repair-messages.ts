import {type Language} from '../core/index.js';
import {repair as en} from './en/repair.js';
import {repair as vi} from './vi/repair.js';
import {type Widen} from './widen.js';

/** What *Sửa biểu mẫu* says; apart from the other words, since no other command tells it. */
export type RepairMessages = Widen<typeof vi>;

const LANGUAGES: Readonly<Record<Language, RepairMessages>> = {vi, en};

/** The words of *Sửa biểu mẫu* in one language. */
export function repairMessagesFor(language: Language): RepairMessages {
  return LANGUAGES[language];
}
