/** How large pages are shown: as wide as the viewer, or a share of their natural size. */
export type Zoom = 'width' | number;

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

/** The scale of pages: `width` fills the room between the margins, but never magnifies over a half. */
export function scaleOf(zoom: Zoom, pageWidth: number, room: number): number {
  if (zoom !== 'width') return zoom;
  const fitting = room / pageWidth;
  return Math.min(Math.max(fitting, 0.25), 1.5);
}

/** The next step up or down from the present scale. */
export function nextZoom(scale: number, direction: 1 | -1): number {
  const candidates =
    direction > 0 ? steps.filter((step) => step > scale + 0.005) : steps.filter((step) => step < scale - 0.005);
  return (direction > 0 ? candidates[0] : candidates.at(-1)) ?? scale;
}
