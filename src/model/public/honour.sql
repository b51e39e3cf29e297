-- dataset: bang-vang
SELECT
  year,
  award_code,
  award_name,
  honour_order,
  unit_id,
  unit_name,
  bloc_id,
  bloc_name,
  recipient_kind,
  recipient_name,
  position,
  period,
  movement_id,
  movement_name,
  achievement,
  decision_number,
  decision_on,
  authority,
  unit_order,
  sort_order
FROM honour
