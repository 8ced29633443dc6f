create index assessment_answered on assessment (assessor_id, answered_at) where state = 'SENT';
