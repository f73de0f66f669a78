import type { MarkedToken, Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { known } from './chapters.ts';
import css from './markdown.module.css';

type MarkdownProps = {
  readonly tokens: readonly MarkedToken[];
  /** The address of a picture; null leaves its words. */
  readonly pictureOf: (href: string) => string | null;
  /** Goes to a place of the guide; null when the link leads elsewhere and stays words. */
  readonly linkOf: (href: string) => (() => void) | null;
};

/** Draws tokens of the guide as elements of the window: no markup is ever taken from a file. */
export function Markdown(props: MarkdownProps) {
  return (
    <div className={css.page}>
      <Blocks {...props} />
    </div>
  );
}

function Blocks({ tokens, ...how }: MarkdownProps) {
  return tokens.map((token, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read
    <Block key={i} token={token} {...how} />
  ));
}

type How = Omit<MarkdownProps, 'tokens'>;
type TokenProps = How & { readonly token: MarkedToken };

function Block({ token, ...how }: TokenProps): ReactNode {
  switch (token.type) {
    case 'heading':
      return <Heading token={token} {...how} />;
    case 'paragraph':
      return (
        <p>
          <Inlines tokens={known(token.tokens)} {...how} />
        </p>
      );
    case 'text':
      return token.tokens ? <Inlines tokens={known(token.tokens)} {...how} /> : token.text;
    case 'list':
      return <List token={token} {...how} />;
    case 'table':
      return <Table token={token} {...how} />;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks tokens={known(token.tokens)} {...how} />
        </blockquote>
      );
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line scrolls, the keyboard must reach it
        <pre tabIndex={0}>
          <code>{token.text}</code>
        </pre>
      );
    case 'hr':
      return <hr />;
    case 'space':
    case 'def':
      return null;
    default:
      return <Inline token={token} {...how} />;
  }
}

function Heading({ token, ...how }: How & { readonly token: Tokens.Heading }) {
  const words = <Inlines tokens={known(token.tokens)} {...how} />;
  if (token.depth <= 2) return <h2>{words}</h2>;
  return token.depth === 3 ? <h3>{words}</h3> : <h4>{words}</h4>;
}

function List({ token, ...how }: How & { readonly token: Tokens.List }) {
  const items = token.items.map((item, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read
    <li key={i}>
      <Blocks tokens={known(item.tokens)} {...how} />
    </li>
  ));
  return token.ordered ? <ol start={token.start === '' ? 1 : token.start}>{items}</ol> : <ul>{items}</ul>;
}

function Table({ token, ...how }: How & { readonly token: Tokens.Table }) {
  return (
    <table>
      <thead>
        <tr>
          {token.header.map((cell) => (
            <th key={cell.text} scope="col">
              <Inlines tokens={known(cell.tokens)} {...how} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {token.rows.map((row) => (
          <tr key={row.map(({ text }) => text).join('|')}>
            {row.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column
              <td key={i}>
                <Inlines tokens={known(cell.tokens)} {...how} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ tokens, ...how }: MarkdownProps) {
  return tokens.map((token, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the guide does not change while it is read
    <Fragment key={i}>
      <Inline token={token} {...how} />
    </Fragment>
  ));
}

function Inline({ token, ...how }: TokenProps): ReactNode {
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <Inlines tokens={known(token.tokens)} {...how} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inlines tokens={known(token.tokens)} {...how} />
        </em>
      );
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'image':
      return <Picture token={token} {...how} />;
    case 'link':
      return <GuideLink token={token} {...how} />;
    case 'text':
    case 'escape':
      return token.text;
    default:
      return 'tokens' in token && token.tokens ? <Inlines tokens={known(token.tokens)} {...how} /> : null;
  }
}

function Picture({ token, pictureOf }: How & { readonly token: Tokens.Image }) {
  const address = pictureOf(token.href);
  return address === null ? token.text : <img src={address} alt={token.text} />;
}

function GuideLink({ token, ...how }: How & { readonly token: Tokens.Link }) {
  const go = how.linkOf(token.href);
  const words = <Inlines tokens={known(token.tokens)} {...how} />;
  if (!go) return <span>{words}</span>;
  return (
    <button type="button" className={css.link} onClick={go}>
      {words}
    </button>
  );
}
