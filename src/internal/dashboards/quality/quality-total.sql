SELECT as_of, fingerprint, files, read, accepted, rejected, set_aside, accepted_share, files_with_rejects, warnings,
  files_with_warnings
FROM data_quality_total
