update payment_request set heard_out = true where status <> 'WAITING';
