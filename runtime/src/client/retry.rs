//! When a try is followed by another, and after what wait.

use std::time::Duration;

use http::HeaderMap;

use crate::transport::{TransportError, TransportErrorKind};

/// How a try ended, as far as the decision goes.
pub(crate) enum Outcome<'a> {
    Failed(&'a TransportError),
    Answered {
        status: u16,
        headers: &'a HeaderMap,
        /// The `code` in the body, of what was refused for the rate of requests.
        code: Option<&'a str>,
    },
}

impl Outcome<'_> {
    /// Whether Stripe may have carried the request out without telling: then sending it again may find its work done.
    pub(super) fn is_unknown(&self) -> bool {
        match self {
            Self::Failed(failure) => matches!(
                failure.kind(),
                TransportErrorKind::Interrupted | TransportErrorKind::Timeout
            ),
            Self::Answered { status, .. } => *status >= 500,
        }
    }

    /// How long the server asks to wait, up to a minute.
    fn retry_after(&self) -> Duration {
        let Self::Answered { headers, .. } = self else {
            return Duration::ZERO;
        };
        let seconds = headers
            .get(http::header::RETRY_AFTER)
            .and_then(|value| value.to_str().ok()?.trim().parse().ok());
        Duration::from_secs(seconds.unwrap_or(0)).min(LONGEST_RETRY_AFTER)
    }
}

/// The longest wait that a server can ask for.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// Whether an outcome is worth another try.
pub(crate) fn is_retryable(outcome: &Outcome<'_>, retry_rate_limits: bool) -> bool {
    match outcome {
        Outcome::Failed(failure) => match failure.kind() {
            TransportErrorKind::Connect
            | TransportErrorKind::Interrupted
            | TransportErrorKind::Timeout => true,
            TransportErrorKind::Certificate
            | TransportErrorKind::TooLarge
            | TransportErrorKind::Unsendable => false,
        },
        // Whatever else it says, what succeeded is not done again.
        Outcome::Answered {
            status: 200..=299, ..
        } => false,
        Outcome::Answered {
            status,
            headers,
            code,
        } => {
            match headers
                .get("stripe-should-retry")
                .map(|value| value.as_bytes())
            {
                Some(b"true") => true,
                Some(b"false") => false,
                _ => match status {
                    409 | 500..=599 => true,
                    // Another request has the object locked, which is no matter of the rate.
                    // https://docs.stripe.com/rate-limits#object-lock-timeouts
                    429 => retry_rate_limits || *code == Some("lock_timeout"),
                    _ => false,
                },
            }
        }
    }
}

/// The wait before retry `n`, counted from 1: doubling from half a second up to five, times a random factor between a
/// half and one, and never under half a second; longer where the server asks for it. `fraction` is random in `[0, 1)`.
pub(crate) fn wait(n: u32, fraction: f64, outcome: &Outcome<'_>) -> Duration {
    backoff(n, fraction).max(outcome.retry_after())
}

fn backoff(n: u32, fraction: f64) -> Duration {
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
                code: None,
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
    fn what_succeeded_is_not_repeated() {
        for status in [200, 201, 204, 299] {
            assert!(!answered(status, Some("true"), true), "{status}");
        }
    }

    #[test]
    fn a_lock_is_waited_for() {
        let mut headers = HeaderMap::new();
        let retried = |headers: &HeaderMap, code| {
            let status = 429;
            is_retryable(
                &Outcome::Answered {
                    status,
                    headers,
                    code,
                },
                false,
            )
        };
        assert!(retried(&headers, Some("lock_timeout")));
        assert!(!retried(&headers, Some("rate_limit")));
        headers.insert(
            "stripe-should-retry",
            http::HeaderValue::from_static("false"),
        );
        assert!(!retried(&headers, Some("lock_timeout")));
    }

    #[test]
    fn the_server_may_ask_for_a_longer_wait_up_to_a_minute() {
        for (value, seconds) in [
            ("2", 2.0),
            ("0", 0.5),
            ("60", 60.0),
            ("61", 60.0),
            ("99999999999999999999", 0.5),
            ("-1", 0.5),
            ("soon", 0.5),
            ("Wed, 21 Oct 2026 07:28:00 GMT", 0.5),
            ("", 0.5),
            (" 3 ", 3.0),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", http::HeaderValue::from_static(value));
            let outcome = Outcome::Answered {
                status: 503,
                headers: &headers,
                code: None,
            };
            assert_eq!(wait(1, 0.0, &outcome).as_secs_f64(), seconds, "{value:?}");
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
            (TooLarge, false),
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
        let longest: Vec<_> = (1..=7).map(|n| backoff(n, 1.0).as_secs_f64()).collect();
        assert_eq!(longest, [0.5, 1.0, 2.0, 4.0, 5.0, 5.0, 5.0]);
        let shortest: Vec<_> = (1..=7).map(|n| backoff(n, 0.0).as_secs_f64()).collect();
        assert_eq!(shortest, [0.5, 0.5, 1.0, 2.0, 2.5, 2.5, 2.5]);
        assert_eq!(backoff(u32::MAX, 1.0).as_secs_f64(), 5.0);
    }
}
