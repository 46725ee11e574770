//! The error object in the body of a response.

use crate::codec::reader::Reader;
use crate::codec::record::{OPTIONAL, record};
use crate::{Decode, DecodeError, Encode, InPlace, View};

/// Declares [`ApiError`], and how each of its fields is read.
macro_rules! api_error {
    ($(#[$meta:meta])* { $($(#[$doc:meta])* $field:ident = $wire:literal,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct ApiError {
            $($(#[$doc])* pub $field: Option<String>,)*
        }

        record!(ApiError = "error" { $($field = $wire: OPTIONAL,)* });

        /// The same while it is read.
        struct Report {
            $($field: Said,)*
        }
        record!(Report = "error" { $($field = $wire: OPTIONAL,)* });

        impl From<Report> for ApiError {
            fn from(report: Report) -> Self {
                Self { $($field: report.$field.0,)* }
            }
        }
    };
}

api_error! {
    /// What Stripe says about a failed request: the plain fields of the `error` in the body.
    ///
    /// Each field is read by itself: one that is not of the expected type takes none of the others with it. A number is here as
    /// it is written, a list as its items, an object as its id.
    ///
    /// The objects that may be in there (a payment intent, a source …) are here by their ids only, so that an error can be
    /// printed without printing them. [`Error::object`](crate::Error::object) decodes them.
    {
        /// `card_error`, `invalid_request_error`, `idempotency_error`, `api_error`, or what a v2 operation declares.
        kind = "type",
        /// A code that programs can handle, such as `card_declined`.
        code = "code",
        /// Why the issuer declined the card.
        decline_code = "decline_code",
        /// What to do about a declined card.
        advice_code = "advice_code",
        /// What the card network says to do about a declined card.
        network_advice_code = "network_advice_code",
        /// The card network's own code of the decline.
        network_decline_code = "network_decline_code",
        /// The parameter that the error is about.
        param = "param",
        /// Words for people. For card errors, fit to be shown to the customer.
        message = "message",
        /// Words fit to be shown to the customer, of v2 errors.
        user_message = "user_message",
        /// Where the error is documented.
        doc_url = "doc_url",
        /// The request in the logs of the dashboard.
        request_log_url = "request_log_url",
        /// The id of the charge that failed.
        charge = "charge",
        /// The id of the payment intent that failed.
        payment_intent = "payment_intent",
        /// The id of the payment method that failed.
        payment_method = "payment_method",
        /// The type of the payment method that failed.
        payment_method_type = "payment_method_type",
        /// The id of the setup intent that failed.
        setup_intent = "setup_intent",
        /// The id of the source that failed.
        source = "source",
    }
}

crate::serde_record!(ApiError);

impl ApiError {
    /// The error in `body`, or as much of it as came; one without any field if there is none to be read.
    pub(crate) fn from_body(body: &[u8]) -> Self {
        let text = String::from_utf8_lossy(body);
        let mut envelope = Envelope::blank();
        // What came before the text broke off is there all the same.
        _ = envelope.decode(&mut Reader::lenient(&text));
        if let Some(report) = envelope.error {
            return report.into();
        }
        // OAuth's way: `{"error": "invalid_grant", "error_description": "…"}`.
        let mut flat = FlatEnvelope::blank();
        _ = flat.decode(&mut Reader::lenient(&text));
        Self {
            message: flat.error_description.filter(|_| flat.error.is_some()),
            code: flat.error,
            ..Self::default()
        }
    }
}

struct Envelope {
    error: Option<Report>,
}
record!(Envelope = "error response" {
    error = "error": OPTIONAL,
});

struct FlatEnvelope {
    error: Option<String>,
    error_description: Option<String>,
}
record!(FlatEnvelope = "OAuth error" {
    error = "error": OPTIONAL,
    error_description = "error_description": OPTIONAL,
});

/// A field that should be a string, and is read whatever it is.
struct Said(Option<String>);

impl InPlace for Said {}

impl Decode for Said {
    fn blank() -> Self {
        Self(None)
    }

    fn decode(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        match reader.peek() {
            b'"' => self.0 = Some(reader.string()?.to_owned()),
            b'{' => {
                self.0 = reader.tag("id", false)?.value.map(|id| id.into_owned());
                reader.skip()?;
            }
            b'[' => {
                let mut items: Vec<Self> = Vec::new();
                items.decode(reader)?;
                let items: Vec<_> = items.into_iter().filter_map(|item| item.0).collect();
                self.0 = (!items.is_empty()).then(|| items.join(", "));
            }
            _ if reader.null() => self.0 = None,
            _ => self.0 = Some(reader.raw()?.to_owned()),
        }
        Ok(())
    }
}

impl Encode for Said {
    fn view(&self) -> View<'_> {
        self.0.view()
    }
}

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
    fn each_field_is_read_by_itself() {
        let sound = r#""type":"card_error","code":"card_declined","message":"no""#;
        for (odd, charge, network, param) in [
            (
                r#""charge":{"id":"ch_1","amount":1}"#,
                Some("ch_1"),
                None,
                None,
            ),
            (r#""charge":{"amount":1}"#, None, None, None),
            (r#""network_decline_code":51"#, None, Some("51"), None),
            (r#""network_decline_code":true"#, None, Some("true"), None),
            (r#""param":["a"]"#, None, None, Some("a")),
            (r#""param":["a",{"id":"b"},null]"#, None, None, Some("a, b")),
            (r#""param":{}"#, None, None, None),
            (r#""param":[]"#, None, None, None),
        ] {
            for body in [
                format!(r#"{{"error":{{{odd},{sound}}}}}"#),
                format!(r#"{{"error":{{{sound},{odd}}}}}"#),
            ] {
                let error = ApiError::from_body(body.as_bytes());
                assert_eq!(error.kind.as_deref(), Some("card_error"), "{body}");
                assert_eq!(error.code.as_deref(), Some("card_declined"), "{body}");
                assert_eq!(error.message.as_deref(), Some("no"), "{body}");
                assert_eq!(error.charge.as_deref(), charge, "{body}");
                assert_eq!(error.network_decline_code.as_deref(), network, "{body}");
                assert_eq!(error.param.as_deref(), param, "{body}");
            }
        }
    }

    #[test]
    fn a_field_of_any_type_leaves_the_others_alone() {
        const NAMES: [&str; 16] = [
            "code",
            "decline_code",
            "advice_code",
            "network_advice_code",
            "network_decline_code",
            "param",
            "message",
            "user_message",
            "doc_url",
            "request_log_url",
            "charge",
            "payment_intent",
            "payment_method",
            "payment_method_type",
            "setup_intent",
            "source",
        ];
        for name in NAMES {
            for value in [
                "null",
                "0",
                "1e400",
                "true",
                "[[[]]]",
                "{\"a\":{}}",
                "\"\\ud800\"",
            ] {
                let body = format!(r#"{{"error":{{"{name}":{value},"type":"card_error"}}}}"#);
                let error = ApiError::from_body(body.as_bytes());
                assert_eq!(error.kind.as_deref(), Some("card_error"), "{body}");
            }
        }
    }

    #[test]
    fn what_came_before_a_body_broke_off_is_there() {
        let error = ApiError::from_body(
            b"{\"error\":{\"type\":\"card_error\",\"code\":\"card_declined\",\"message\":\"Your ca",
        );
        assert_eq!(error.kind.as_deref(), Some("card_error"));
        assert_eq!(error.code.as_deref(), Some("card_declined"));
        assert_eq!(error.message, None);
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced() {
        let error =
            ApiError::from_body(b"{\"error\":{\"type\":\"card_error\",\"message\":\"\xff\"}}");
        assert_eq!(error.kind.as_deref(), Some("card_error"));
        assert_eq!(error.message.as_deref(), Some("\u{fffd}"));
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
