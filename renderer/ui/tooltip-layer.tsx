import { useEffect, useRef } from 'react';
import css from './tooltip-layer.module.css';

const DELAY_MS = 400;
const GAP_PX = 6;

/**
 * One tooltip for the whole window: any element with `data-tip` shows it on hover and on keyboard focus, Esc hides it.
 * One listener instead of a component per cell keeps long lists fast. The words must also be in the name or description.
 */
export function TooltipLayer() {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => (tip.current ? watch(tip.current) : undefined), []);
  return <div ref={tip} popover="manual" aria-hidden="true" className={css.tip} />;
}

function watch(tip: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(timer);
    if (tip.matches(':popover-open')) tip.hidePopover();
  };
  const onOver = (event: Event) => {
    const target = tipTarget(event.target);
    if (!target) return hide();
    clearTimeout(timer);
    timer = setTimeout(() => show(tip, target), DELAY_MS);
  };
  const onFocus = (event: Event) => {
    const target = tipTarget(event.target);
    if (target?.matches(':focus-visible')) show(tip, target);
  };
  const stop = new AbortController();
  const listen = (type: string, listener: (event: Event) => void) =>
    document.addEventListener(type, listener, { signal: stop.signal, passive: true });
  listen('pointerover', onOver);
  listen('focusin', onFocus);
  for (const type of ['focusout', 'pointerdown', 'keydown', 'wheel']) listen(type, hide);
  return () => {
    hide();
    stop.abort();
  };
}

function tipTarget(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
}

function show(tip: HTMLElement, target: HTMLElement): void {
  const text = target.dataset.tip;
  if (!text || !target.isConnected) return;
  tip.textContent = text;
  tip.showPopover();
  const at = target.getBoundingClientRect();
  const own = tip.getBoundingClientRect();
  const left = Math.min(Math.max(4, at.left + at.width / 2 - own.width / 2), window.innerWidth - own.width - 4);
  const fitsBelow = at.bottom + GAP_PX + own.height < window.innerHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${fitsBelow ? at.bottom + GAP_PX : at.top - GAP_PX - own.height}px`;
}
