//! When a try is followed by another, and after what wait.

use std::time::Duration;

use http::HeaderMap;

use crate::transport::{TransportError, TransportErrorKind};

/// How a try ended, as far as the decision goes.
pub(crate) enum Outcome<'a> {
    Failed(&'a TransportError),
    Answered { status: u16, headers: &'a HeaderMap },
}

/// Whether an outcome is worth another try.
pub(crate) fn is_retryable(outcome: &Outcome<'_>, retry_rate_limits: bool) -> bool {
    match outcome {
        Outcome::Failed(failure) => match failure.kind() {
            TransportErrorKind::Connect
            | TransportErrorKind::Interrupted
            | TransportErrorKind::Timeout => true,
            TransportErrorKind::Certificate | TransportErrorKind::Unsendable => false,
        },
        Outcome::Answered { status, headers } => {
            match headers
                .get("stripe-should-retry")
                .map(|value| value.as_bytes())
            {
                Some(b"true") => true,
                Some(b"false") => false,
                _ => match status {
                    409 | 500..=599 => true,
                    429 => retry_rate_limits,
                    _ => false,
                },
            }
        }
    }
}

/// The wait before retry `n`, counted from 1: doubling from half a second up to five, times a random factor between a
/// half and one, and never under half a second. `fraction` is random in `[0, 1)`.
pub(crate) fn wait(n: u32, fraction: f64) -> Duration {
    let doubled = 0.5 * 2_f64.powi(i32::try_from(n.saturating_sub(1)).unwrap_or(i32::MAX));
    let jittered = doubled.min(5.0) * (0.5 + fraction / 2.0);
    Duration::from_secs_f64(jittered.max(0.5))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(status: u16, should_retry: Option<&'static str>, rate_limits: bool) -> bool {
        let mut headers = HeaderMap::new();
        if let Some(value) = should_retry {
            headers.insert("stripe-should-retry", http::HeaderValue::from_static(value));
        }
        is_retryable(
            &Outcome::Answered {
                status,
                headers: &headers,
            },
            rate_limits,
        )
    }

    #[test]
    fn the_status_decides_unless_stripe_says_otherwise() {
        for status in [409, 500, 502, 503, 504, 599] {
            assert!(answered(status, None, false), "{status}");
            assert!(!answered(status, Some("false"), false), "{status}");
        }
        for status in [400, 401, 402, 403, 404, 424, 429, 301] {
            assert!(!answered(status, None, false), "{status}");
            assert!(answered(status, Some("true"), false), "{status}");
        }
    }

    #[test]
    fn a_rate_limit_is_retried_on_demand_only() {
        assert!(!answered(429, None, false));
        assert!(answered(429, None, true));
        assert!(!answered(429, Some("false"), true));
    }

    #[test]
    fn failures_are_retried_but_for_certificates() {
        use TransportErrorKind::*;
        for (kind, retried) in [
            (Connect, true),
            (Interrupted, true),
            (Timeout, true),
            (Certificate, false),
            (Unsendable, false),
        ] {
            let failure = TransportError::new(kind, "told by the test");
            assert_eq!(
                is_retryable(&Outcome::Failed(&failure), false),
                retried,
                "{kind:?}"
            );
        }
    }

    #[test]
    fn waits_double_up_to_five_seconds_and_never_fall_under_half_a_second() {
        let longest: Vec<_> = (1..=7).map(|n| wait(n, 1.0).as_secs_f64()).collect();
        assert_eq!(longest, [0.5, 1.0, 2.0, 4.0, 5.0, 5.0, 5.0]);
        let shortest: Vec<_> = (1..=7).map(|n| wait(n, 0.0).as_secs_f64()).collect();
        assert_eq!(shortest, [0.5, 0.5, 1.0, 2.0, 2.5, 2.5, 2.5]);
        assert_eq!(wait(u32::MAX, 1.0).as_secs_f64(), 5.0);
    }
}
