import {type ServiceContext} from '../../runtime/execution/service-context.js';
import {BlobTarget, wrapBlob} from '../base/blob.js';
import {escapeHtml} from './html-escape.js';
import {cutInlineComments, refuseMalformedHtml} from './html-sanitizer.js';

/** What stands behind an `HtmlOutput`. */
export class HtmlOutputTarget {
  title: string | null = null;
  width: number | null = null;
  height: number | null = null;
  private faviconUrl: string | null = null;
  private readonly metaTags: {readonly name: string; readonly content: string}[] = [];

  constructor(
    private readonly context: ServiceContext,
    private content: string,
  ) {
    this.setContent(content);
  }

  append(addedContent: string): object {
    this.content += addedContent;
    return this.self();
  }

  appendUntrusted(addedContent: string): object {
    return this.append(escapeHtml(addedContent));
  }

  clear(): object {
    return this.setContent('');
  }

  getContent(): string {
    return this.context.switches.htmlServiceSanitises ? cutInlineComments(this.content) : this.content;
  }

  setContent(content: string): object {
    if (this.context.switches.htmlServiceSanitises) refuseMalformedHtml(content);
    this.content = content;
    return this.self();
  }

  getTitle(): string | null {
    return this.title;
  }

  setTitle(title: string): object {
    this.title = title;
    return this.self();
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number | null): object {
    this.width = width;
    return this.self();
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number | null): object {
    this.height = height;
    return this.self();
  }

  getFaviconUrl(): string | null {
    return this.faviconUrl;
  }

  setFaviconUrl(url: string): object {
    this.faviconUrl = url;
    return this.self();
  }

  addMetaTag(name: string, content: string): object {
    this.metaTags.push({name, content});
    return this.self();
  }

  getMetaTags(): object[] {
    const {realm} = this.context;
    const tags = this.metaTags.map(({name, content}) =>
      realm.wrap('HtmlOutputMetaTag', {getName: () => name, getContent: () => content}),
    );
    return realm.array(tags);
  }

  /** Every page runs in the one sandbox there is, and is framed by nobody but Sheets: both modes change nothing. */
  setSandboxMode(): object {
    return this.self();
  }

  setXFrameOptionsMode(): object {
    return this.self();
  }

  getBlob(): object {
    const bytes = Buffer.from(this.getContent(), 'utf8');
    return wrapBlob(this.context, new BlobTarget(this.context, bytes, 'text/html', `${this.title ?? 'Untitled'}.html`));
  }

  getAs(contentType: string): object {
    return new BlobTarget(this.context, Buffer.from(this.getContent()), 'text/html', this.title).getAs(contentType);
  }

  private self(): object {
    return this.context.realm.wrap('HtmlOutput', this);
  }
}
