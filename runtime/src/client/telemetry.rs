//! What the next request tells Stripe about the previous one.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use http::HeaderValue;

use crate::Params;

/// The metrics of the last answered request, until a request has told them.
#[derive(Default)]
pub(super) struct Telemetry(Mutex<Option<Metrics>>);

struct Metrics {
    request_id: String,
    duration: Duration,
}

impl Telemetry {
    /// Remembers an answer. Without a request id there is nothing that Stripe could match it with.
    pub(super) fn record(&self, request_id: Option<&str>, duration: Duration) {
        if let Some(request_id) = request_id {
            let metrics = Metrics {
                request_id: request_id.to_owned(),
                duration,
            };
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(metrics);
        }
    }

    /// The header's value; each answer is told once.
    pub(super) fn take(&self) -> Option<HeaderValue> {
        let metrics = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()?;
        let millis = i64::try_from(metrics.duration.as_millis()).unwrap_or(i64::MAX);
        let last = Params::new()
            .with("request_id", metrics.request_id)
            .with("request_duration_ms", millis);
        HeaderValue::try_from(Params::new().with("last_request_metrics", last).to_json()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_told_once() {
        let telemetry = Telemetry::default();
        assert!(telemetry.take().is_none());
        telemetry.record(None, Duration::from_millis(7));
        assert!(telemetry.take().is_none());
        telemetry.record(Some("req_1"), Duration::from_millis(182));
        assert_eq!(
            telemetry.take().unwrap(),
            r#"{"last_request_metrics":{"request_id":"req_1","request_duration_ms":182}}"#
        );
        assert!(telemetry.take().is_none());
    }
}
