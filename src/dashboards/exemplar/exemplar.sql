SELECT
  year, exemplar_id, name, kind, stage, unit_id, unit_name, field, movement_id, movement_name, headline, summary,
  results, story, award_name, decision_number, decision_on, honoured_on
FROM published_exemplar
WHERE exemplar_id = $1
ORDER BY year DESC
