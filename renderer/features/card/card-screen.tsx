/** The card of one application. */
export function CardScreen({ applicationId }: { readonly applicationId: string }) {
  return <main data-application={applicationId} />;
}
