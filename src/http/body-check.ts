import { JsonOutline } from '../core/json-outline.ts';
import { headBytes, looksLikeHtml } from './html.ts';
import type { BodyCheck } from './http-client.ts';
import { unfit } from './unfit-body.ts';

/** Looks at a body while it comes by. */
export interface BodyWatch {
  push(piece: Uint8Array): void;
  /** Throws an `UnfitBody` where the body was not what it should be. */
  finish(label: string): void;
}

/** Judges one kind of body: `problem` says what is wrong with it once it is there. */
interface Judge {
  push(piece: Uint8Array): void;
  problem(): string | undefined;
}

const judges: Readonly<Record<BodyCheck, () => Judge>> = {
  json: () => new JsonOutline(),
  cyclonedx: judgeCycloneDx,
  pdf: judgePdf,
  text: () => ({ push() {}, problem: () => undefined }),
};

export function watchBody(check: BodyCheck): BodyWatch {
  const judge = judges[check]();
  let head = Buffer.alloc(0);
  let bytes = 0;
  return {
    push(piece) {
      bytes += piece.length;
      if (head.length < headBytes) head = Buffer.concat([head, piece.subarray(0, headBytes - head.length)]);
      judge.push(piece);
    },
    finish(label) {
      const problem = judge.problem();
      if (problem !== undefined || bytes === 0 || looksLikeHtml(head))
        throw unfit(label, head, bytes, problem ?? 'it is an HTML page');
    },
  };
}

/** CycloneDX in JSON names itself in its member `bomFormat` (cyclonedx.org/docs/1.6/json, "bomFormat"). */
function judgeCycloneDx(): Judge {
  const outline = new JsonOutline('bomFormat');
  return {
    push: (piece) => outline.push(piece),
    problem: () =>
      outline.problem() ??
      (outline.member === 'CycloneDX' ? undefined : 'it is JSON, but not CycloneDX (bomFormat)'),
  };
}

/** `%PDF-` begins a PDF, `%%EOF` stands in its last 1024 bytes (ISO 32000-1, 7.5.2, 7.5.5 and Annex H 3.4.4). */
function judgePdf(): Judge {
  let start = Buffer.alloc(0);
  let end = Buffer.alloc(0);
  return {
    push(piece) {
      if (start.length < 5) start = Buffer.concat([start, piece.subarray(0, 5 - start.length)]);
      end = Buffer.concat([end, piece.subarray(-1024)]).subarray(-1024);
    },
    problem() {
      if (start.toString('latin1') !== '%PDF-') return 'it is not a PDF';
      return end.includes('%%EOF') ? undefined : 'it is a PDF that was cut short';
    },
  };
}
