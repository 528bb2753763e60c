import {timingSafeEqual} from 'node:crypto';
import {type IncomingHttpHeaders} from 'node:http';

/** Why a request is turned away, in words for whoever reads the answer. */
export type Verdict =
  {readonly kind: 'welcome'} | {readonly kind: 'refused'; readonly status: 403 | 421; readonly reason: string};

/** What of a request the doorman looks at. */
export interface Caller {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

const WELCOME: Verdict = {kind: 'welcome'};

/**
 * Lets in only the desk's own pages: the Host must be this computer's own name for the desk (a foreign name that leads
 * here is DNS rebinding), a named Origin the desk itself, and the token that of this start.
 */
export class Doorman {
  private readonly hosts: readonly string[];
  private readonly origins: readonly string[];
  readonly cookieName: string;

  constructor(
    readonly port: number,
    private readonly token: string,
  ) {
    this.hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
    this.origins = this.hosts.map(host => `http://${host}`);
    this.cookieName = `desk-${port}`;
  }

  /** Checks where a request goes and comes from. */
  checkOrigin({method, headers}: Caller): Verdict {
    if (!this.hosts.includes(headers.host ?? '')) {
      return refuse(
        421,
        `Máy chủ này không có tên "${headers.host ?? ''}". Hãy mở bằng địa chỉ đã in ra khi khởi động.`,
      );
    }
    return this.isFromElsewhere(headers)
      ? refuse(403, 'Yêu cầu đến từ trang khác nên bị từ chối.')
      : checkWriter(method, headers);
  }

  private isFromElsewhere({origin, 'sec-fetch-site': site = 'none'}: IncomingHttpHeaders): boolean {
    const isForeign = origin !== undefined && !this.origins.includes(origin);
    return isForeign || !['same-origin', 'none'].includes(site);
  }

  /** Checks whether a request knows the token, by its cookie or its header. */
  checkToken({headers}: Caller): Verdict {
    const shown = headers['x-desk-token'] ?? readCookie(headers.cookie ?? '', this.cookieName);
    if (typeof shown === 'string' && this.isToken(shown)) return WELCOME;
    return refuse(403, 'Chưa có mã vào, hoặc mã của lần khởi động trước. Hãy mở địa chỉ vừa in ra trên màn hình lệnh.');
  }

  /** Whether a text is the token, in a time that does not tell how far it is right. */
  isToken(text: string): boolean {
    const shown = Buffer.from(text);
    const wanted = Buffer.from(this.token);
    return shown.length === wanted.length && timingSafeEqual(shown, wanted);
  }

  /** The cookie that a browser keeps for this start; scripts cannot read it and other sites cannot send it. */
  get cookie(): string {
    return `${this.cookieName}=${this.token}; HttpOnly; SameSite=Strict; Path=/`;
  }
}

/** Whoever changes something says where it comes from, as all browsers do. */
function checkWriter(method: string, {origin}: IncomingHttpHeaders): Verdict {
  return method === 'GET' || origin !== undefined ? WELCOME : refuse(403, 'Yêu cầu không nói rõ đến từ trang nào.');
}

function refuse(status: 403 | 421, reason: string): Verdict {
  return {kind: 'refused', status, reason};
}

function readCookie(header: string, name: string): string | undefined {
  const parts = header.split(';').map(part => part.trim());
  return parts.find(part => part.startsWith(`${name}=`))?.slice(name.length + 1);
}
