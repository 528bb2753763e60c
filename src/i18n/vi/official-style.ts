const MOMENT = /^(\d{1,2}):(\d\d) (?:ngày )?(\d\d)\/(\d\d)\/(\d{4})$/;

/** A count as official documents write it: "07 thôn", "20 tiêu chí", "0". */
export function officialCount(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : String(count);
}

/** "10/06/2024" as sentences write it: "10/6/2024"; days below 10, January and February keep their nought, so that nobody can add a digit. */
export function officialDate(date: string): string {
  return date.replace(/\/0([3-9])\//, '/$1/');
}

/** "10:05" as sentences write it: "10 giờ 05". */
export function officialTime(time: string): string {
  return time.replace(/^(\d{1,2}):(\d\d)$/, '$1 giờ $2');
}

/** "10:05 10/06/2024" as sentences write it: "10 giờ 05 ngày 10/6/2024"; other texts stay as they are. */
export function officialMoment(moment: string): string {
  const [, hour, minute, day, month, year] = MOMENT.exec(moment) ?? [];
  return hour === undefined ? moment : `${hour} giờ ${minute} ngày ${officialDate(`${day}/${month}/${year}`)}`;
}
