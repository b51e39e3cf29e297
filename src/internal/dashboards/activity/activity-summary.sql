SELECT
  events, petitions, petitions_settled, petition_share, difficulties, difficulties_settled, press_items, told_exemplars, exemplars
FROM activity_summary
WHERE year = $1
