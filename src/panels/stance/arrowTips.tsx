/** The heads of a chart's arrows: they stand in the page once, for every picture of a chart. */

export function ArrowTips() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {(['stance-tip', 'stance-tip-taken'] as const).map((id) => (
          <marker
            key={id}
            id={id}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M0 0.8L7.5 4L0 7.2z" class={id} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
