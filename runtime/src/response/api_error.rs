//! The error object in the body of a response.

use crate::codec::record::{OPTIONAL, record};
use crate::from_slice;

/// What Stripe says about a failed request: the plain fields of the `error` in the body.
///
/// The objects that may stand in there (a payment intent, a source …) are not here, so that an error can be printed
/// without printing them; the body of [`Error`](crate::Error) has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ApiError {
    /// `card_error`, `invalid_request_error`, `idempotency_error`, `api_error`, or what a v2 operation declares.
    pub kind: Option<String>,
    /// A code that programs can handle, such as `card_declined`.
    pub code: Option<String>,
    /// Why the issuer declined the card.
    pub decline_code: Option<String>,
    /// What to do about a declined card.
    pub advice_code: Option<String>,
    /// What the card network says to do about a declined card.
    pub network_advice_code: Option<String>,
    /// The card network's own code of the decline.
    pub network_decline_code: Option<String>,
    /// The parameter that the error is about.
    pub param: Option<String>,
    /// Words for people. For card errors, fit to be shown to the customer.
    pub message: Option<String>,
    /// Words fit to be shown to the customer, of v2 errors.
    pub user_message: Option<String>,
    /// Where the error is documented.
    pub doc_url: Option<String>,
    /// The request in the logs of the dashboard.
    pub request_log_url: Option<String>,
    /// The id of the charge that failed.
    pub charge: Option<String>,
    /// The type of the payment method that failed.
    pub payment_method_type: Option<String>,
}

impl ApiError {
    /// The error in `body`; one without any field if there is none to be read.
    pub(crate) fn from_body(body: &[u8]) -> Self {
        if let Ok(Envelope { error: Some(error) }) = from_slice::<Envelope>(body) {
            return error;
        }
        // OAuth's way: `{"error": "invalid_grant", "error_description": "…"}`.
        match from_slice::<OauthEnvelope>(body) {
            Ok(OauthEnvelope {
                error: Some(code),
                error_description,
            }) => Self {
                code: Some(code),
                message: error_description,
                ..Self::default()
            },
            _ => Self::default(),
        }
    }
}

record!(ApiError = "error" {
    kind = "type": OPTIONAL,
    code = "code": OPTIONAL,
    decline_code = "decline_code": OPTIONAL,
    advice_code = "advice_code": OPTIONAL,
    network_advice_code = "network_advice_code": OPTIONAL,
    network_decline_code = "network_decline_code": OPTIONAL,
    param = "param": OPTIONAL,
    message = "message": OPTIONAL,
    user_message = "user_message": OPTIONAL,
    doc_url = "doc_url": OPTIONAL,
    request_log_url = "request_log_url": OPTIONAL,
    charge = "charge": OPTIONAL,
    payment_method_type = "payment_method_type": OPTIONAL,
});

struct Envelope {
    error: Option<ApiError>,
}
record!(Envelope = "error response" {
    error = "error": OPTIONAL,
});

struct OauthEnvelope {
    error: Option<String>,
    error_description: Option<String>,
}
record!(OauthEnvelope = "OAuth error" {
    error = "error": OPTIONAL,
    error_description = "error_description": OPTIONAL,
});

#[cfg(test)]
mod tests {
    use super::ApiError;

    #[test]
    fn the_error_is_read_from_its_envelope() {
        let error = ApiError::from_body(
            br#"{"error":{"type":"card_error","code":"card_declined","decline_code":"lost_card","param":null,"source":{"id":"src_1"}}}"#,
        );
        assert_eq!(error.kind.as_deref(), Some("card_error"));
        assert_eq!(error.code.as_deref(), Some("card_declined"));
        assert_eq!(error.decline_code.as_deref(), Some("lost_card"));
        assert_eq!(error.param, None);
    }

    #[test]
    fn oauth_errors_are_flat() {
        let error =
            ApiError::from_body(br#"{"error":"invalid_grant","error_description":"No such code"}"#);
        assert_eq!(error.code.as_deref(), Some("invalid_grant"));
        assert_eq!(error.message.as_deref(), Some("No such code"));
    }

    #[test]
    fn a_body_that_is_no_error_is_an_empty_one() {
        for body in [
            &b""[..],
            b"<html>",
            b"{\"error\":{\"type\":\"card_e",
            b"[]",
            b"{\"error\":3}",
        ] {
            assert_eq!(ApiError::from_body(body), ApiError::default());
        }
    }
}
