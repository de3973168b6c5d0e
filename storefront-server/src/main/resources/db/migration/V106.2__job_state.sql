create index ix_job_state on job (state);
