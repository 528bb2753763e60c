import {type FrameContent} from '../requests.js';

/** What stands where a mail has no HTML of its own. */
export const MAIL_WITHOUT_HTML = '<!doctype html><p>Thư này chỉ có bản chữ.</p>';

/** A page of the script with `google.script` put in before its own scripts run. */
export function framePage({html, functions}: FrameContent, bridge: string): string {
  const code = `${bridge}deskBridge.installBridge(${JSON.stringify(functions)});`;
  const script = `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const end = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
